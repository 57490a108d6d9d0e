import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { WORDS } from './words/desk.ts'

/** Why the server refused, and what to do. */
export function ProblemBox({ problem, onRetry }: { readonly problem: ProblemMessage; readonly onRetry?: () => void }) {
  return (
    <div class="desk-note desk-note-danger" role="alert">
      <p class="desk-note-title">{problem.sentence}</p>
      {problem.remedy && <p>{problem.remedy}</p>}
      {problem.fields && problem.fields.length > 0 && (
        <ul aria-label={WORDS.actions.fields}>
          {problem.fields.map(({ field, label, sentence }) => (
            <li key={field}>
              <strong>{label}</strong> {sentence}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={onRetry}>
          {WORDS.retry}
        </button>
      )}
    </div>
  )
}
