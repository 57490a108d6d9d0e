import { REMOVAL_WORDS } from '../words/removal.ts'

interface Props {
  readonly id: string
  /** The reason is in these words and nowhere else. */
  readonly needed: boolean
  readonly text: string
  readonly missing: boolean
  readonly onInput: (text: string) => void
}

/** The longest the model keeps. */
const LONGEST = 300

export function WordsField({ id, needed, text, missing, onInput }: Props) {
  const { remove: words } = REMOVAL_WORDS
  return (
    <div class="desk-field">
      <label for={`${id}-words`}>{needed ? words.wordsNeeded : words.words}</label>
      <p id={`${id}-words-help`} class="desk-help">
        {words.wordsHelp}
      </p>
      {missing && (
        <p id={`${id}-words-error`} class="desk-error" role="alert">
          {words.wordsMissing}
        </p>
      )}
      <textarea
        id={`${id}-words`}
        rows={2}
        maxLength={LONGEST}
        required={needed}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-words-error ${id}-words-help` : `${id}-words-help`}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}
