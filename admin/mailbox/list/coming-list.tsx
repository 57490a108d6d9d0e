import { LIST_WORDS as say } from '../words/list.ts'

const LINES = Array.from({ length: 8 }, (_, i) => i)

/** The shape of what is on its way. */
export function ComingList() {
  return (
    <div class="mailbox-coming" role="status">
      <span class="visually-hidden">{say.loading}</span>
      {LINES.map((line) => (
        <div key={line} class="mailbox-coming-line" aria-hidden="true" />
      ))}
    </div>
  )
}
