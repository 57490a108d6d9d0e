import { AUDIT_KINDS, type AuditKind } from '../../../lib/model/audit/audit-row.ts'

/** What the register is narrowed to; in the address, so that it can be kept and sent. Days are `YYYY-MM-DD`. */
export interface AskedRegister {
  readonly from: string
  readonly to: string
  readonly site: string
  /** `<site>/<office>`. */
  readonly office: string
  readonly person: string
  readonly path: string
  readonly kind: AuditKind | ''
  readonly exceptions: boolean
  readonly page: number
}

export const REGISTER_PLACE = '#/registro'
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** @param today the end of the period where none is asked for; it begins with the year */
export function readAskedRegister(query: string, today: string): AskedRegister {
  const asked = new URLSearchParams(query)
  const word = (name: string) => asked.get(name) ?? ''
  const day = (name: string, otherwise: string) => (DAY.test(word(name)) ? word(name) : otherwise)
  const kind = word('genere')
  return {
    from: day('dal', `${today.slice(0, 4)}-01-01`),
    to: day('al', today),
    site: word('sito'),
    office: word('ufficio'),
    person: word('persona'),
    path: word('percorso'),
    kind: isKind(kind) ? kind : '',
    exceptions: word('eccezioni') === 'si',
    page: /^[1-9]\d{0,5}$/.test(word('pagina')) ? Number(word('pagina')) : 1,
  }
}

/** The same as the server is asked for it. */
export function registerQuery({ from, to, site, office, person, path, kind, exceptions, page }: AskedRegister): string {
  const all = { dal: from, al: to, sito: site, ufficio: office, persona: person, percorso: path, genere: kind, eccezioni: exceptions ? 'si' : '', pagina: page === 1 ? '' : String(page) }
  const asked = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))
  // The log-in comes back only to plain characters, and a stroke is one.
  return String(asked).replaceAll('%2F', '/')
}

export function registerHref(asked: AskedRegister): string {
  return `${REGISTER_PLACE}?${registerQuery(asked)}`
}

/** Where one publication is, by its commit. */
export function rowHref(commit: string): string {
  return `${REGISTER_PLACE}/${commit}`
}

/** Reads `/registro/<commit>`; anything else is `null`. */
export function readRowHref(path: string): string | null {
  return /^\/registro\/([0-9a-f]{40})$/.exec(path)?.[1] ?? null
}

function isKind(word: string): word is AuditKind {
  return (AUDIT_KINDS as readonly string[]).includes(word)
}
