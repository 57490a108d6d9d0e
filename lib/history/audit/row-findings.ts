import type { PastPublication } from '../verify/past-publication.ts'
import { appointmentFindings } from '../verify/checks/appointment.ts'
import { clockFindings } from '../verify/checks/clock.ts'
import { decisionFindings } from '../verify/checks/decision.ts'
import { plainFindings } from '../verify/checks/plain-files.ts'
import { recordFindings } from '../verify/checks/record-of.ts'
import { trailerFindings } from '../verify/checks/trailers.ts'
import { urgentFindings } from '../verify/checks/urgent.ts'
import { type Finding, finding } from '../verify/finding.ts'
import { unpublishedFindings } from '../verify/line/unpublished-findings.ts'
import type { KeptPublication } from './publication-at.ts'

interface About {
  readonly now: number
  /** Whether the portal signed by then, and whether a proposal had been published before. */
  readonly hasSigned: boolean
  readonly isFirst: boolean
}

/** What an auditor is told of a commit of the line by itself: its signature, its moment, its files; that no proposal brought it. */
export function commitFindings({ number, step }: Pick<KeptPublication, 'number' | 'step'>, { hasSigned, isFirst, now }: About): readonly Finding[] {
  const { commit, before, differences, oid, signed } = step
  return [
    ...(signed === 'good' ? [] : [finding(signed === 'unsigned' && !hasSigned ? 'before-signatures' : signed, { commit: oid })]),
    ...clockFindings(oid, { at: commit.committer.at, previous: before?.commit.committer.at ?? 0, now }),
    ...plainFindings(oid, differences),
    ...(number === null ? unpublishedFindings(step, isFirst) : []),
  ]
}

/** The same of a publication: decided again under the rules that were in force before it, and held to its record. */
export async function decidedFindings(past: PastPublication): Promise<readonly Finding[]> {
  return [...(await decisionFindings(past)), ...(await recordFindings(past)), ...(await trailerFindings(past)), ...urgentFindings(past, past.record), ...appointmentFindings(past)]
}
