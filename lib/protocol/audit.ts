import * as v from 'valibot'
import { AUDIT_KINDS, type AuditEvidence, type AuditLevel, type AuditPerson, type AuditRow } from '../model/audit/audit-row.ts'

/** What an auditor asks of the register: `GET /api/desk/registro?dal=2026-01-01&al=2026-12-31&…`; the same for the files, `registro.csv` and so on. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const word = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '')

export const RegisterQuery = v.object({
  dal: day,
  al: day,
  sito: word(100),
  ufficio: word(200),
  percorso: word(500),
  persona: word(100),
  genere: v.optional(v.picklist(['', ...AUDIT_KINDS]), ''),
  eccezioni: v.optional(v.picklist(['', 'si']), ''),
  pagina: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)), '1'),
})

/** A choice of a list, and how many publications of the period it would leave. */
export interface RegisterChoice {
  readonly key: string
  readonly name: string
}

/** A row as a list shows it; its evidence is asked for when somebody opens it. */
export type RegisterLine = Pick<AuditRow, 'commit' | 'at' | 'kind' | 'title' | 'proposal' | 'authors' | 'approvals' | 'publishedBy' | 'emergency' | 'exceptions' | 'signature'> & { readonly places: readonly string[] }

/** All exceptions of one name, and the first of them. */
export interface RegisterExceptions {
  readonly name: string
  readonly level: AuditLevel
  readonly sentence: string
  readonly meaning: string
  readonly count: number
  readonly first: readonly { readonly commit: string | null; readonly title: string | null; readonly at: number | null; readonly person: AuditPerson | null; readonly path: string | null; readonly detail: string | null }[]
}

export interface RegisterAnswer {
  readonly lines: readonly RegisterLine[]
  readonly page: number
  readonly pages: number
  /** How many the choices leave, of those that were read again so far; `of`: how many there are in the period. */
  readonly found: number
  readonly made: number
  readonly of: number
  readonly emergencies: number
  readonly exceptions: readonly RegisterExceptions[]
  readonly choices: { readonly sites: readonly RegisterChoice[]; readonly offices: readonly RegisterChoice[]; readonly people: readonly RegisterChoice[] }
  /** Were signatures held to a list of allowed keys? */
  readonly withSigners: boolean
  /** Most publications that a file of them may have. */
  readonly most: number
}

/** `GET /api/desk/registro-riga?v=<commit>` */
export type EvidenceAnswer = AuditEvidence
