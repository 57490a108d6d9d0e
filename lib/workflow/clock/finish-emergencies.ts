import { Problem } from '../../errors/problem.ts'
import { ProposalClosedProblem } from '../../forge/problems/proposal-closed-problem.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { publishUrgently } from '../decide/emergency.ts'
import { DECIDE_WORDS as say } from '../decide/words.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import type { Workplace } from '../workplace.ts'
import { failureToRecord, reasonOf } from './failure-to-record.ts'
import type { Job } from './job.ts'

type Emergency = Extract<ProposalEvent, { type: 'emergency' }>

/**
 * Publishes what somebody published in an emergency and a process that died left open. Our own forge writes both in one
 * step; a forge elsewhere may not be able to.
 */
export function finishEmergencies(work: Workplace): Job {
  return {
    name: say.jobs.emergencies,
    async run(now) {
      let [done, failed] = [0, 0]
      for (const proposal of await work.forge.proposals({ open: true })) {
        const left = emergencyLeft(proposal)
        if (!left) continue
        const published = await finish(work, proposal, left, now)
        if (published) done++
        else failed++
      }
      return { done, failed }
    },
  }
}

/** The emergency in which this very text was to be published, if nothing was decided since. */
function emergencyLeft({ events, tree }: Proposal): Emergency | null {
  const last = events.findLast(({ type }) => type === 'emergency' || type === 'amended' || type === 'status')
  return last?.type === 'emergency' && last.tree === tree ? last : null
}

async function finish(work: Workplace, proposal: Proposal, left: Emergency, now: number): Promise<boolean> {
  try {
    const person = (await work.published()).people.get(left.by.id)
    if (!person) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
    await publishUrgently(work, person, proposal, left.reason, [])
    return true
  } catch (error) {
    if (error instanceof ProposalClosedProblem) return true
    if (!(error instanceof Problem)) throw error
    const event = failureToRecord(proposal, reasonOf(error, left), now)
    if (event) await work.forge.record(proposal.number, event)
    return false
  }
}
