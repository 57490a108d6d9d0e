import { useEffect } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { WORDS } from '../words/desk.ts'
import { LIVE_WORDS as say } from '../words/live.ts'

/** One sentence about what happened, or a refusal. */
export type Saying = { readonly sentence: string } | { readonly problem: ProblemMessage }

/** News is in the lines too, and goes by itself; a refusal stays until it is closed. */
const NEWS_MS = 20_000

/** What the desk says in passing, where it moves nothing: polite for news, at once for a refusal. */
export function Said({ saying, onClose }: { readonly saying: Saying | null; readonly onClose: () => void }) {
  const refused = saying !== null && 'problem' in saying
  useEffect(() => {
    if (!saying || refused) return undefined
    const timer = setTimeout(onClose, NEWS_MS)
    return () => clearTimeout(timer)
  }, [saying])
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
