import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { SHELL_WORDS as say } from './words/shell.ts'

/** Why it was refused, what to do, and the way to try again. */
export function ProblemBox({ problem, onRetry }: { readonly problem: ProblemMessage; readonly onRetry?: (() => void) | undefined }) {
  return (
    <div class="mailbox-problem" role="alert">
      <p class="mailbox-problem-sentence">{problem.sentence}</p>
      {problem.remedy && <p>{problem.remedy}</p>}
      {onRetry && (
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={onRetry}>
          {say.retry}
        </button>
      )}
    </div>
  )
}
