import type { Identity } from '../../../../lib/protocol/webmail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'

interface Props {
  readonly from: string
  readonly identities: readonly Identity[]
  readonly onChoose: (email: string) => void
}

/** Whom it comes from: a choice where the server allows several. */
export function FromField({ from, identities, onChoose }: Props) {
  const { from: label, person } = COMPOSE_WORDS
  // A draft may come from an address that is offered no more: it is shown, for it is what would be sent.
  const offered = identities.some(({ email }) => email === from) || from === '' ? identities : [...identities, { name: '', email: from }]
  if (offered.length < 2) return null
  return (
    <div class="compose-row">
      <label for="compose-from">{label}</label>
      <select id="compose-from" class="compose-line" value={from} onChange={(event) => onChoose(event.currentTarget.value)}>
        {offered.map(({ name, email }) => <option key={email} value={email}>{person(name, email)}</option>)}
      </select>
    </div>
  )
}
