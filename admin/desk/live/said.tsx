import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { WORDS } from '../words/desk.ts'
import { LIVE_WORDS as say } from '../words/live.ts'

/** One sentence about what happened, or a refusal. */
export type Saying = { readonly sentence: string } | { readonly problem: ProblemMessage }

/** What the desk says in passing, where it moves nothing: polite for news, at once for a refusal. */
export function Said({ saying, onClose }: { readonly saying: Saying | null; readonly onClose: () => void }) {
  const refused = saying !== null && 'problem' in saying
  return (
    <div class={saying ? 'desk-said' : 'visually-hidden'} data-refused={refused}>
      <div role="status">{saying && 'sentence' in saying && <p>{saying.sentence}</p>}</div>
      <div role="alert">
        {refused && (
          <p>
            <strong>{saying.problem.sentence}</strong> {saying.problem.remedy}
          </p>
        )}
      </div>
      {saying && (
        <button type="button" class="btn btn-link btn-sm" aria-label={say.close} onClick={onClose}>
          {WORDS.close}
        </button>
      )}
    </div>
  )
}
