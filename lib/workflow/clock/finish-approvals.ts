import type { Proposal } from '../../forge/proposal.ts'
import { DECIDE_WORDS as say } from '../decide/words.ts'
import type { Workplace } from '../workplace.ts'
import type { Job } from './job.ts'

/** Moves on what was approved by a process that died before it could say so: the approval is on record, its consequence is not. */
export function finishApprovals({ forge }: Workplace): Job {
  return {
    name: say.jobs.approvals,
    async run() {
      const halfDone = (await forge.proposals({ open: true })).flatMap((proposal) => {
        const by = approverLeft(proposal)
        return by ? [{ proposal, by }] : []
      })
      for (const { proposal, by } of halfDone) {
        await forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by, status: 'pending_publish' })
      }
      return { done: halfDone.length, failed: 0 }
    },
  }
}

function approverLeft({ status, events, tree }: Proposal) {
  const last = events.findLast(({ type }) => type === 'approved' || type === 'status' || type === 'amended')
  return status === 'pending_review' && last?.type === 'approved' && last.tree === tree ? last.by : null
}
