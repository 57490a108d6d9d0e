import type { Proposal } from '../../../forge/proposal.ts'
import { trailersNamed } from '../../../forge/trailers.ts'
import { coordinates } from '../../../workflow/allow.ts'
import { touchesRights } from '../../../workflow/rights-review.ts'
import { emergencyOf } from '../../../workflow/state/emergency-of.ts'
import { type Finding, finding, type FindingName } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

/**
 * A publication in an emergency: on record, by somebody who may approve there, never of rights; and who signed for it since.
 *
 * @param now the record as it is today
 */
export function urgentFindings({ commit, oid, proposal, published, record }: PastPublication, now: Proposal): readonly Finding[] {
  if (trailersNamed(commit.message, 'Emergency').length === 0) return []
  const say = (name: FindingName, person?: string) => finding(name, { commit: oid, proposal: proposal.number, person })
  const emergency = emergencyOf(record)
  if (!emergency) return [say('emergency-not-recorded')]
  const person = published.people.get(emergency.by.id)
  const mayPublish = person && coordinates(published, person, proposal)
  return [
    ...(mayPublish ? [] : [say('emergency-not-allowed', emergency.by.id)]),
    ...(proposal.paths.some((path) => touchesRights(published, path)) ? [say('emergency-of-rights', emergency.by.id)] : []),
    ...signatureFindings(now, say),
  ]
}

function signatureFindings(now: Proposal, say: (name: FindingName, person?: string) => Finding): readonly Finding[] {
  const emergency = emergencyOf(now)
  const own = new Set([emergency?.by.id, ...now.authors.map(({ id }) => id)])
  const byOwn = now.events.filter((event) => event.type === 'signed' && event.tree === now.tree && own.has(event.by.id))
  const signer = emergency?.signed
  return [...byOwn.map(({ by }) => say('emergency-signed-by-own', by.id)), signer ? say('emergency-signed', signer.by.id) : say('emergency-unsigned', emergency?.by.id)]
}
