import { useId, useState } from 'preact/hooks'
import type { PageChoice } from '../../../lib/protocol/removal.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { findPages } from './find-pages.ts'

interface Props {
  readonly pages: readonly PageChoice[]
  readonly chosen: PageChoice | null
  readonly missing: boolean
  readonly onChoose: (page: PageChoice | null) => void
}

/** How many are listed at once: with more, a person goes on typing. */
const SHOWN = 50

/** One page of the site, found by its title. */
export function DestinationChoice({ pages, chosen, missing, onChoose }: Props) {
  const { remove: words } = REMOVAL_WORDS
  const id = useId()
  const [text, setText] = useState('')
  const found = findPages(pages, text)
  const listed = found.slice(0, SHOWN)
  const shown = chosen && !listed.includes(chosen) ? [chosen, ...listed] : listed
  return (
    <div class="desk-destination">
      <div class="desk-field">
        <label for={`${id}-find`}>{words.find}</label>
        <input id={`${id}-find`} type="search" autocomplete="off" value={text} aria-controls={`${id}-list`} onInput={(event) => setText(event.currentTarget.value)} />
        <p class="desk-help" role="status">
          {words.found(found.length)}
        </p>
      </div>
      <div class="desk-field">
        <label for={`${id}-list`}>{words.choose}</label>
        {missing && (
          <p id={`${id}-error`} class="desk-error" role="alert">
            {words.destinationMissing}
          </p>
        )}
        <select
          id={`${id}-list`}
          size={Math.min(8, Math.max(2, shown.length))}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-error` : undefined}
          value={chosen ? keyOf(chosen) : ''}
          onChange={(event) => onChoose(pages.find((page) => keyOf(page) === event.currentTarget.value) ?? null)}
        >
          {shown.map((page) => (
            <option key={keyOf(page)} value={keyOf(page)}>
              {page.title} · {page.kind}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function keyOf({ type, slug }: PageChoice): string {
  return `${type}/${slug}`
}
