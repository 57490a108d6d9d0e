import type { Person } from '../../access/person.ts'
import type { FileChange } from '../../forge/commit.ts'
import { ProposalExistsProblem } from '../../forge/problems/proposal-exists-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { allowWriting } from '../allow.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { UndoProblem } from '../problems/undo-problem.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { emergency, refuseUnlessUrgent } from './emergency.ts'
import { withLeftByUndo } from './left-by-undo.ts'
import { refuseWhilePagesLinked } from './undo-effects.ts'
import { DECIDE_WORDS } from './words.ts'

export interface UndoRequest {
  readonly number: number
  readonly requestId: string
  /** Publishes it at once, in the emergency lane, with this reason; `null` sends it to review like any other. */
  readonly urgent: string | null
}

/**
 * Makes a proposal with the text there was before a published one, sent to review or published at once. What others
 * published since stays: the way back is joined with it, three ways. A page that goes leaves what a removal leaves.
 *
 * @throws {UndoProblem | NotAllowedProblem}
 * @throws {StillLinkedProblem} where it cannot go at once, before anything is made
 * @throws what `emergency` throws; the proposal is there then, in review
 */
export async function undo(work: Workplace, person: Person, { number, requestId, urgent }: UndoRequest): Promise<Proposal> {
  const undone = await findProposal(work, person, number)
  if (undone.status !== 'published') throw new UndoProblem('open')
  const published = await work.published()
  allowWriting(published, person, undone.paths)
  if (urgent !== null) refuseUnlessUrgent(published, person, undone)
  const draft = await proposeReversal(work, published, person, undone, { requestId, urgent: urgent !== null })
  const sent = await work.forge.setStatus({ number: draft.number, expectedTip: draft.tip, by: authorOf(person), status: 'pending_review' })
  return urgent === null ? sent : emergency(work, person, { number: sent.number, tip: sent.tip, reason: urgent })
}

async function proposeReversal(work: Workplace, published: Published, person: Person, undone: Proposal, { requestId, urgent }: { readonly requestId: string; readonly urgent: boolean }): Promise<Proposal> {
  const { head, changes: back, conflicts } = await work.forge.reversal(undone.number)
  if (conflicts.length > 0) throw new UndoProblem('conflict', { paths: conflicts })
  if (back.length === 0) throw new UndoProblem('nothing')
  const changes = await withLeftByUndo(work, published, undone, back)
  allowWriting(published, person, changes.map(({ path }) => path))
  if (urgent) await refuseWhilePagesLinked(work, published, person, changes)
  const { branch, title, number } = undone
  const request = { branch, title, kind: kindOf(changes, undone), author: authorOf(person), message: DECIDE_WORDS.undone(title, number), base: head, changes, requestId }
  return work.forge.propose(request).catch((error: unknown) => {
    throw error instanceof ProposalExistsProblem ? new UndoProblem('waiting', error.data) : error
  })
}

function kindOf(changes: readonly FileChange[], { kind }: Proposal): Proposal['kind'] {
  if (kind === 'media' || kind === 'move') return kind
  const pages = changes.filter(({ path }) => path.endsWith('.md') && !isGonePath(path))
  if (pages.length > 0 && pages.every(({ content }) => content === null)) return 'removal'
  return kind === 'removal' ? 'new' : 'change'
}
