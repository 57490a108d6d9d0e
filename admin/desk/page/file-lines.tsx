import { useMemo, useState } from 'preact/hooks'
import { lineDiff } from '../../../lib/diff/text/line-diff.ts'
import { ChangedText } from '../proposal/changed-text.tsx'
import { PAGE_WORDS as say } from '../words/page.ts'

// Lines around a change that help to understand it.
const CONTEXT = 3

/** A file before and after in one text: lines that stayed are folded, in those that changed the words are marked. */
export function FileLines({ label, before, after }: { readonly label: string; readonly before: string; readonly after: string }) {
  const parts = useMemo(() => lineDiff(before, after), [before, after])
  return (
    <div class="desk-rules-text" tabIndex={0} role="region" aria-label={label}>
      {parts.map((part, i) => {
        if (part.how === 'same') return <SameLines key={i} text={part.text} first={i === 0} last={i === parts.length - 1} />
        return part.marks.map((mark, n) => (mark.how === 'same' ? <span key={`${i} ${n}`}>{mark.text}</span> : <ChangedText key={`${i} ${n}`} text={mark.text} how={mark.how} />))
      })}
    </div>
  )
}

function SameLines({ text, first, last }: { readonly text: string; readonly first: boolean; readonly last: boolean }) {
  const [open, setOpen] = useState(false)
  const lines = text.split(/(?<=\n)/)
  const [from, to] = [first ? 0 : CONTEXT, last ? lines.length : lines.length - CONTEXT]
  if (open || to - from < CONTEXT) return <span>{text}</span>
  return (
    <>
      <span>{lines.slice(0, from).join('')}</span>
      <button type="button" class="desk-fold" onClick={() => setOpen(true)}>
        {say.sameLines(to - from)}
      </button>
      <span>
        {'\n'}
        {lines.slice(to).join('')}
      </span>
    </>
  )
}
