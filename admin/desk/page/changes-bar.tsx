import { PAGE_WORDS as say } from '../words/page.ts'
import type { ChangesOf } from './use-changes.ts'

/** Which change is looked at, and the way to the next. What it says is told to who listens. */
export function ChangesBar({ changes: { count, at, sentence, step } }: { readonly changes: ChangesOf }) {
  const said = count === null ? say.loading : count === 0 ? say.none : at === 0 ? say.count(count) : say.at(at, count)
  return (
    <div class="desk-changes-bar" role="group" aria-label={say.changes} data-changes={at > 0 ? 'last' : ''}>
      <p role="status" class="desk-changes-at">
        <strong>{said}</strong>
        {sentence && <span class="desk-changes-said">{sentence}</span>}
      </p>
      {count !== 0 && (
        <div class="desk-changes-buttons">
          <button type="button" class="btn btn-sm btn-outline-primary" data-previous aria-disabled={at <= 1} onClick={() => step(-1)}>
            <span aria-hidden="true">↑ </span>
            {say.previous}
          </button>
          <button type="button" class="btn btn-sm btn-outline-primary" data-next aria-disabled={count !== null && at >= count} onClick={() => step(1)}>
            <span aria-hidden="true">↓ </span>
            {say.next}
          </button>
        </div>
      )}
    </div>
  )
}
