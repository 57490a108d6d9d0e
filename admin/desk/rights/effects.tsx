import type { RightsEffect } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'

/** What a change of rights comes to, a sentence a line. */
export function Effects({ effects }: { readonly effects: readonly RightsEffect[] }) {
  if (effects.length === 0) return <p>{WORDS.rights.none}</p>
  return (
    <ul class="desk-effects">
      {effects.map(({ who, does }) => (
        <li key={`${who} ${does}`}>
          <strong>{who}</strong> {does}
        </li>
      ))}
    </ul>
  )
}
