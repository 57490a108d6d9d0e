import { makeReport } from '../../lib/history/audit/make-report.ts'
import type { AuditRegister } from '../../lib/history/audit/register.ts'
import type { AuditReport } from '../../lib/model/audit/audit-report.ts'
import { isSelected } from '../../lib/model/audit/audit-selection.ts'
import { askedOf } from './asked.ts'
import { MOST_IN_FILE } from './register-answer.ts'
import { TooManyRowsProblem } from './too-many-rows-problem.ts'

/**
 * The whole report of what is asked for, for a file.
 *
 * @throws {TooManyRowsProblem}
 */
export async function askedReport(register: AuditRegister, query: URLSearchParams): Promise<AuditReport> {
  const { period, selection } = askedOf(query)
  const { rows } = await register.rows(period)
  const found = rows.filter((row) => isSelected(row, selection)).length
  if (found > MOST_IN_FILE) throw new TooManyRowsProblem(found, MOST_IN_FILE)
  return makeReport(register, { period, selection, sample: null })
}
