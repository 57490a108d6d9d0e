import { type AuditPeriod, momentsOf } from '../../model/audit/audit-period.ts'
import type { AuditException, AuditRow } from '../../model/audit/audit-row.ts'
import { authorsAndApprovers } from './author-and-approver.ts'
import { dormantAccounts } from './dormant-accounts.ts'
import type { AuditRegister } from './register.ts'

/** Months without a deed after which somebody is told of, unless asked otherwise. */
export const DORMANT_MONTHS = 6

/** What is told of the period as a whole, beside its rows: who was on both sides of a page, who did nothing for months. */
export async function standingExceptions(register: AuditRegister, period: AuditPeriod, rows: readonly AuditRow[], months = DORMANT_MONTHS): Promise<readonly AuditException[]> {
  return [...authorsAndApprovers(rows), ...(await dormantIn(register, period, months))]
}

async function dormantIn(register: AuditRegister, period: AuditPeriod, months: number): Promise<readonly AuditException[]> {
  const { source } = register
  const until = Math.min(momentsOf(period)[1], source.now())
  const from = monthsBefore(until, months)
  const [end, begin] = [await register.inForceAt(until), await register.inForceAt(from)]
  // The archive is younger: who has done nothing has not had the time.
  if (end === null || begin === null) return []
  const kept = await source.kept()
  const [now, before] = [await register.regimes.at(kept, end), await register.regimes.at(kept, begin)]
  return now && before ? dormantAccounts({ now: now.published, before: before.published, proposals: await source.proposals(), months, from, until }) : []
}

function monthsBefore(at: number, months: number): number {
  const day = new Date(at)
  day.setUTCMonth(day.getUTCMonth() - months)
  return day.getTime()
}
