import type { DeskEmergency } from '../../../lib/protocol/decide.ts'
import { DECIDE_WORDS } from '../words/decide.ts'

const { notes: say } = DECIDE_WORDS

/** Who published in an emergency and why, and who answered for it afterwards. */
export function EmergencyNote({ emergency: { by, at, reason, signed } }: { readonly emergency: DeskEmergency }) {
  return (
    <div class={`desk-note ${signed ? 'desk-note-plain' : 'desk-note-warning'}`}>
      <h2 class="desk-note-title">{say.emergency(by.name, at)}</h2>
      <p>{say.reason(reason)}</p>
      <p>{signed ? say.signed(signed.by.name, signed.at) : say.unsigned}</p>
    </div>
  )
}
