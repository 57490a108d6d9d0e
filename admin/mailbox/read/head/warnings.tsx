import type { MailWarning } from '../../../../lib/protocol/webmail.ts'
import { READ_WORDS } from '../../words/read.ts'

/** What to look out for, beside who wrote: in words, whatever the colour. */
export function Warnings({ warnings }: { readonly warnings: readonly MailWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <div class="letter-warnings" role="note" aria-label={READ_WORDS.warnings}>
      <p class="letter-warnings-title"><span aria-hidden="true">⚠</span> {READ_WORDS.warnings}</p>
      <ul>
        {warnings.map(({ code, sentence }) => (
          <li key={code}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
