import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { AskExpert } from '../../protocol/experts.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { NotConfirmedProblem } from '../problems/not-confirmed-problem.ts'
import { NothingToShowProblem } from '../problems/nothing-to-show-problem.ts'
import { TooManyExpertsProblem } from '../problems/too-many-experts-problem.ts'
import { refuseUnlessWaiting } from '../decide/refuse-unless-waiting.ts'
import { patronDay } from '../queue/patron-day.ts'
import { expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { allowAsking } from './allow-asking.ts'
import { dueAfter } from './due-after.ts'
import { isForEverybody, pagesOf } from './shown-to-expert.ts'

/** How many may be asked at once about one proposal. */
const MOST = 5

/**
 * A person of the central office asks somebody without an account; the clock sends them the link.
 *
 * @throws {NotAllowedProblem | NotConfirmedProblem | NothingToShowProblem | TooManyExpertsProblem | WrongStateProblem}
 */
export async function askExpert(work: Workplace, person: Person, { number, requestId, expert, question, confirmed }: AskExpert): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  allowAsking(published, person, proposal)
  if (pagesOf(proposal).length === 0) throw new NothingToShowProblem(number)
  if (!confirmed && !isForEverybody(published, proposal)) throw new NotConfirmedProblem(number)
  const now = work.now()
  const until = dueAfter(now, patronDay(published, proposal.paths[0] ?? ''))
  const event = { type: 'expert-asked', by: authorOf(person), at: now, id: crypto.randomUUID(), expert, question, tree: proposal.tree, until } as const
  return work.forge.record(number, event, requestId, (current) => {
    refuseUnlessWaiting(current)
    const open = expertChecksOf(current).filter(({ answer, endedBy, asked }) => !answer && !endedBy && asked.until > now)
    if (open.length >= MOST) throw new TooManyExpertsProblem(MOST)
  })
}
