import { COMPOSE_WORDS } from '../../words/compose.ts'

interface Props {
  readonly subject: string
  readonly onInput: (subject: string) => void
}

/** A header line is no longer than this once it is folded and encoded (RFC 5322 §2.1.1 allows 998). */
const LONGEST = 500

export function SubjectField({ subject, onInput }: Props) {
  return (
    <div class="compose-row">
      <label for="compose-subject">{COMPOSE_WORDS.subject}</label>
      <input id="compose-subject" class="compose-line" type="text" autocomplete="off" maxLength={LONGEST} value={subject} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  )
}
