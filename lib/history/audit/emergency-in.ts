import type { Proposal } from '../../forge/proposal.ts'
import type { AuditEmergency } from '../../model/audit/audit-row.ts'
import { emergencyOf } from '../../workflow/state/emergency-of.ts'
import { type AuditNames, personNamed } from './audit-source.ts'

const HOUR = 3_600_000

/** The emergency in which a proposal was published, and who signed for it since. */
export function emergencyIn(names: AuditNames, record: Proposal): AuditEmergency | null {
  const found = emergencyOf(record)
  if (!found) return null
  const { at, by, reason, signed } = found
  return { by: personNamed(names, by), at, reason, signed: signed && { ...personNamed(names, signed.by), at: signed.at, afterHours: Math.floor((signed.at - at) / HOUR) } }
}
