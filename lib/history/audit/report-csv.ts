import type { AuditReport } from '../../model/audit/audit-report.ts'
import type { AuditEvidence } from '../../model/audit/audit-row.ts'
import { COLUMN_WORDS as say, KIND_WORDS } from '../../model/audit/audit-words.ts'
import { csvLine } from './csv-line.ts'

type Column = readonly [title: string, value: (row: AuditEvidence) => string]

const moment = (at: number | null) => (at === null ? '' : new Date(at).toISOString())
const joined = (parts: readonly (string | false | null)[]) => parts.filter(Boolean).join(' | ')

/** Every column of the register, in order. */
const COLUMNS: readonly Column[] = [
  [say.commit, ({ commit }) => commit],
  [say.at, ({ at }) => moment(at)],
  [say.kind, ({ kind }) => KIND_WORDS[kind]],
  [say.title, ({ title }) => title],
  [say.what, ({ facts }) => joined(facts.map(({ about, lines }) => `${about}: ${lines.join('; ')}`))],
  [say.proposal, ({ proposal }) => (proposal === null ? '' : String(proposal))],
  [say.sites, ({ sites }) => joined(sites)],
  [say.offices, ({ offices }) => joined(offices)],
  [say.paths, ({ paths }) => joined(paths)],
  [say.authors, ({ authors }) => joined(authors.map(({ name }) => name))],
  [say.authorIds, ({ authors }) => joined(authors.map(({ id }) => id))],
  [say.approvals, ({ approvals }) => joined(approvals.filter(({ counts }) => counts).map(({ name, role }) => `${name} (${role})`))],
  [say.approvalIds, ({ approvals }) => joined(approvals.filter(({ counts }) => counts).map(({ id }) => id))],
  [say.approvedAt, ({ approvals }) => joined(approvals.filter(({ counts }) => counts).map(({ at }) => moment(at)))],
  [say.approvedTree, ({ approvals }) => joined([...new Set(approvals.filter(({ counts }) => counts).map(({ tree }) => tree))])],
  [say.stale, ({ approvals }) => joined(approvals.filter(({ counts }) => !counts).map(({ at, name, role, tree }) => `${name} (${role}) ${tree} ${moment(at)}`))],
  [say.publishedBy, ({ publishedBy }) => (publishedBy ? `${publishedBy.name}${publishedBy.role ? ` (${publishedBy.role})` : ''}` : '')],
  [say.publishedById, ({ publishedBy }) => publishedBy?.id ?? ''],
  [say.sentAt, ({ sentAt }) => moment(sentAt)],
  [say.scheduledFor, ({ scheduledFor }) => scheduledFor ?? ''],
  [say.package, (row) => row.package ?? ''],
  [say.rule, ({ rule }) => joined(rule)],
  [say.rules, ({ rules }) => rules ?? ''],
  [say.checks, ({ checks }) => checks ?? ''],
  [say.tree, ({ tree }) => tree],
  [say.tip, ({ tip }) => tip ?? ''],
  [say.records, ({ records }) => records ?? ''],
  [say.affects, ({ affects }) => joined(affects)],
  [say.effects, ({ effects }) => joined(effects.map(({ does, who }) => `${who} ${does}`))],
  [say.emergency, ({ emergency }) => emergency?.reason ?? ''],
  [say.emergencyBy, ({ emergency }) => emergency?.by.name ?? ''],
  [say.signedBy, ({ emergency }) => emergency?.signed?.name ?? ''],
  [say.signedAt, ({ emergency }) => moment(emergency?.signed?.at ?? null)],
  [say.signature, ({ signature }) => say.signatures[signature]],
  [say.exceptions, ({ exceptions }) => joined([...new Set(exceptions.map(({ name }) => name))])],
  [say.exceptionsSaid, ({ exceptions }) => joined(exceptions.map(({ detail, sentence }) => (detail ? `${sentence} (${detail})` : sentence)))],
]

/** The mark by which a spreadsheet knows that it is UTF-8; RFC 4180 does not forbid it. */
const BYTE_ORDER_MARK = '\ufeff'

/** The rows as CSV (RFC 4180): comma, quotes, CRLF, a line of headers. Moments are ISO 8601 in UTC. */
export function reportCsv({ rows }: Pick<AuditReport, 'rows'>): string {
  return BYTE_ORDER_MARK + csvLine(COLUMNS.map(([title]) => title)) + rows.map((row) => csvLine(COLUMNS.map(([, value]) => value(row)))).join('')
}
