import { useMemo, useState } from 'preact/hooks'
import { READ_WORDS } from '../../words/read.ts'
import { quotedRuns } from '../text/quoted-runs.ts'
import { LinkedText } from './linked-text.tsx'

/** More than this at once makes a browser slow; the rest comes when it is asked for. */
const AT_ONCE = 60_000

/** A text as it was written, by `textContent` alone: addresses can be followed, long quotations are folded. */
export function PlainText({ text }: { readonly text: string }) {
  const { body: say } = READ_WORDS
  const [all, setAll] = useState(false)
  const cut = !all && text.length > AT_ONCE
  const runs = useMemo(() => quotedRuns(cut ? text.slice(0, AT_ONCE) : text), [text, cut])
  if (text.trim() === '') return <p class="letter-soft">{say.empty}</p>
  return (
    <div class="letter-text">
      {runs.map(({ quoted, text: words, lines }, i) =>
        quoted ? (
          <details key={i} class="letter-quoted">
            <summary>{say.quoted(lines)}</summary>
            <div class="letter-words"><LinkedText text={words} /></div>
          </details>
        ) : (
          <div key={i} class="letter-words"><LinkedText text={words} /></div>
        ),
      )}
      {cut && <button type="button" class="btn btn-outline-primary btn-sm" onClick={() => setAll(true)}>{say.rest}</button>}
    </div>
  )
}
