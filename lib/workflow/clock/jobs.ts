import type { Workplace } from '../workplace.ts'
import { endExpertQuestions } from './end-expert-questions.ts'
import { finishApprovals } from './finish-approvals.ts'
import { finishEmergencies } from './finish-emergencies.ts'
import type { Job } from './job.ts'
import { publishDue } from './publish-due.ts'
import { releaseTaken } from './release-taken.ts'
import { settle } from './settle.ts'

/** What the clock does on proposals, in this order. */
export function proposalJobs(work: Workplace): readonly Job[] {
  return [settle(work), finishApprovals(work), finishEmergencies(work), publishDue(work), endExpertQuestions(work), releaseTaken(work)]
}
