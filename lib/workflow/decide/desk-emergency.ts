import type { Proposal } from '../../forge/proposal.ts'
import type { DeskEmergency } from '../../protocol/decide.ts'
import { emergencyOf } from '../state/emergency-of.ts'

/** The emergency in which a proposal was published, as the desk shows it. */
export function deskEmergency(proposal: Proposal): DeskEmergency | null {
  const urgent = emergencyOf(proposal)
  if (!urgent) return null
  const { by, at, reason, signed } = urgent
  return { by: { id: by.id, name: by.name }, at, reason, signed: signed && { by: { id: signed.by.id, name: signed.by.name }, at: signed.at } }
}
