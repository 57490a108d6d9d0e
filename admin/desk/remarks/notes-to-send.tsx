import { useContext } from 'preact/hooks'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { RemarksContext } from './remarks-context.ts'

/** When a proposal goes back: the open remarks its author will find, so that the reason can be short. */
export function NotesToSend() {
  const open = useContext(RemarksContext)?.answer?.conversations.filter(({ state }) => state === 'open') ?? []
  if (open.length === 0) return null
  return (
    <div class="desk-notes-to-send">
      <p>{say.sendBack(open.length)}</p>
      <ul>
        {open.map(({ id, place, text }) => (
          <li key={id}>
            <strong>{place ? place.label : say.dialog.whole}</strong>: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
