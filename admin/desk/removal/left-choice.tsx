import type { PageChoice } from '../../../lib/protocol/removal.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { DestinationChoice } from './destination-choice.tsx'

/** What readers of the old address find: another page, or that it is gone. */
export type Left = 'elsewhere' | 'told'

interface Props {
  readonly id: string
  /** A page that was joined to another always leads there. */
  readonly mayBeTold: boolean
  readonly pages: readonly PageChoice[]
  readonly left: Left | null
  readonly destination: PageChoice | null
  readonly missing: 'left' | 'destination' | null
  readonly onLeft: (left: Left) => void
  readonly onDestination: (page: PageChoice | null) => void
}

export function LeftChoice({ id, mayBeTold, pages, left, destination, missing, onLeft, onDestination }: Props) {
  const { remove: words } = REMOVAL_WORDS
  return (
    <fieldset class="desk-choice" aria-describedby={missing === 'left' ? `${id}-left-error` : undefined}>
      <legend>{words.left}</legend>
      {missing === 'left' && (
        <p id={`${id}-left-error`} class="desk-error" role="alert">
          {words.leftMissing}
        </p>
      )}
      <label>
        <input type="radio" name={`${id}-left`} checked={left === 'elsewhere'} onChange={() => onLeft('elsewhere')} /> {words.elsewhere}
      </label>
      {left === 'elsewhere' && <DestinationChoice pages={pages} chosen={destination} missing={missing === 'destination'} onChoose={onDestination} />}
      {mayBeTold && (
        <label>
          <input type="radio" name={`${id}-left`} checked={left === 'told'} onChange={() => onLeft('told')} /> {words.told}
        </label>
      )}
    </fieldset>
  )
}
