import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AuditPeriod, readAuditPeriod } from '../../lib/model/audit/audit-period.ts'
import { AUDIT_KINDS, type AuditKind } from '../../lib/model/audit/audit-row.ts'
import type { AuditSelection } from '../../lib/model/audit/audit-selection.ts'
import { DORMANT_MONTHS } from '../../lib/history/audit/standing-exceptions.ts'
import { DATA } from '../server/data-dir.ts'
import { AuditProblem } from './audit-problem.ts'

export interface AuditOptions {
  readonly repository: string
  readonly signersFile: string | null
  readonly out: string
  readonly period: AuditPeriod
  readonly selection: AuditSelection
  readonly sample: { readonly size: number; readonly seed: string } | null
  readonly months: number
  /** A folder or an address of a site, and a manifest that lies elsewhere. */
  readonly served: string | null
  readonly manifestFile: string | null
}

const TEXT = { type: 'string' } as const
const SHAPE = { repository: TEXT, signers: TEXT, out: TEXT, from: TEXT, to: TEXT, site: TEXT, office: TEXT, path: TEXT, person: TEXT, kind: TEXT, exceptions: { type: 'boolean' }, sample: TEXT, seed: TEXT, dormant: TEXT, served: TEXT, manifest: TEXT } as const

/**
 * @param here the folder of the portal, which is read where no other repository is named
 * @throws {AuditProblem} for what is not understood
 * @throws {TypeError} `ERR_PARSE_ARGS_…`, for an option that is not there
 */
export function readOptions(args: readonly string[], here: string): AuditOptions {
  const { values } = parseArgs({ args: [...args], options: SHAPE })
  const period = readAuditPeriod(values.from ?? '', values.to ?? '')
  if (!period || values.out === undefined) throw new AuditProblem('period')
  return {
    repository: values.repository ?? join(here, DATA.repository),
    signersFile: values.signers ?? (values.repository === undefined ? join(here, DATA.signers) : null),
    out: values.out,
    period,
    selection: { site: values.site ?? '', office: values.office ?? '', path: pathIn(values.path), person: values.person ?? '', kind: kindIn(values.kind), exceptions: values.exceptions ?? false },
    sample: sampleIn(values.sample, values.seed),
    months: numberIn(values.dormant ?? String(DORMANT_MONTHS), 120, 'dormant'),
    served: values.served ?? null,
    manifestFile: values.manifest ?? null,
  }
}

function pathIn(path = ''): string {
  if (path !== '' && !path.startsWith('content/')) throw new AuditProblem('path', { path })
  return path
}

function kindIn(kind = ''): AuditKind | '' {
  if (kind !== '' && !isKind(kind)) throw new AuditProblem('kind', { kind })
  return kind
}

function isKind(word: string): word is AuditKind {
  return (AUDIT_KINDS as readonly string[]).includes(word)
}

/** A draw without a seed cannot be made again: one is not given without the other. */
function sampleIn(size: string | undefined, seed: string | undefined): AuditOptions['sample'] {
  if (size === undefined && seed === undefined) return null
  if (size === undefined || seed === undefined || seed === '' || seed.length > 100) throw new AuditProblem('sample')
  return { size: numberIn(size, 1_000_000, 'sample'), seed }
}

function numberIn(text: string, most: number, why: 'sample' | 'dormant'): number {
  const number = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= most)) throw new AuditProblem(why, { text })
  return number
}
