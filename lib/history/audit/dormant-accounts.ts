import { mayAudit } from '../../access/decide.ts'
import { partOf } from '../../access/part.ts'
import { dayInRome } from './day-in-rome.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { AuditException } from '../../model/audit/audit-row.ts'
import type { Published } from '../../workflow/published.ts'
import { auditException } from './exception-of.ts'
import { AUDIT_WORDS as say } from './words.ts'

interface Dormancy {
  /** Rules and rubrica in force at the end of the period, and so many months before. */
  readonly now: Pick<Published, 'people' | 'rules'>
  readonly before: Pick<Published, 'people'>
  readonly proposals: readonly Proposal[]
  readonly months: number
  /** Milliseconds since the epoch: from when, until when nothing was done. */
  readonly from: number
  readonly until: number
}

/**
 * People who may write or approve, could already so many months before, and did nothing of it since. Who only reads, as an
 * auditor does, leaves no trace in the archive and is not told of.
 */
export function dormantAccounts({ before, from, months, now, proposals, until }: Dormancy): readonly AuditException[] {
  const last = lastDeeds(proposals, until)
  return [...now.people.values()]
    .filter((person) => ['editor', 'referent'].includes(partOf(person, now.rules)) && !mayAudit(now.rules, person) && before.people.has(person.id) && (last.get(person.id) ?? 0) < from)
    .sort((a, b) => (last.get(a.id) ?? 0) - (last.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => auditException('dormant-account', { person: { id, name }, detail: say.dormant(months, dayInRome(last.get(id) ?? null)) }))
}

function lastDeeds(proposals: readonly Proposal[], until: number): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { events } of proposals) for (const { at, by } of events) if (at < until) last.set(by.id, Math.max(at, last.get(by.id) ?? 0))
  return last
}
