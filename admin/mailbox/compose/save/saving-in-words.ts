import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { DraftState } from './draft-state.ts'

/** How it stands with the draft, in one or two sentences; empty while nothing was written. */
export function savingInWords({ now, savedAt, problem, forked }: DraftState): string {
  const { saving: say } = COMPOSE_WORDS
  if (now === 'failed') return problem ? `${problem.sentence} ${problem.remedy}`.trim() : say.failed
  const plain = now === 'saved' ? (savedAt === null ? '' : say.saved(savedAt)) : say[now]
  return forked ? `${say.forked} ${plain}`.trim() : plain
}
