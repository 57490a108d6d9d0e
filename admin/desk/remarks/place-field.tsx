import { useId } from 'preact/hooks'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import type { Choice, ChoiceGroup } from './place-choices.ts'
import { placeKey } from './place-key.ts'

interface Props {
  readonly groups: readonly ChoiceGroup[]
  readonly chosen: Choice
  readonly onChoose: (key: string) => void
}

/** What the remark is about, and what is written there now. */
export function PlaceField({ groups, chosen, onChoose }: Props) {
  const id = useId()
  return (
    <div class="desk-field">
      <label for={id}>{say.dialog.where}</label>
      <select id={id} class="desk-remark-where" value={placeKey(chosen.place)} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map(({ label, choices }) => {
          const options = choices.map((choice) => (
            <option key={placeKey(choice.place)} value={placeKey(choice.place)}>
              {choice.label}
            </option>
          ))
          return label === '' ? options : <optgroup key={label} label={label}>{options}</optgroup>
        })}
      </select>
      {chosen.now !== null && (
        <figure class="desk-quote">
          <figcaption>{say.dialog.now}</figcaption>
          <blockquote>{chosen.now}</blockquote>
        </figure>
      )}
    </div>
  )
}
