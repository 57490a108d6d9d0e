import { useState } from 'preact/hooks'
import { WORDS } from '../words/desk.ts'
import { ChangedText } from './changed-text.tsx'
import { wordMarks } from './word-marks.ts'

/** One text with the words that went and came marked: struck or underlined to the eye, said in words to the ear. */
export function MarkedText({ before, after }: { readonly before: string; readonly after: string }) {
  const marks = wordMarks(before, after)
  return (
    <p class="desk-text">
      {marks.map((mark, i) => (mark.how === 'same' ? <Unchanged key={i} text={mark.text} first={i === 0} last={i === marks.length - 1} /> : <ChangedText key={i} text={mark.text} how={mark.how} />))}
    </p>
  )
}

// What is around a change helps to understand it; a page of it hides the change.
const CONTEXT = 160

/** Text that stayed: its middle is folded away when it is long. */
function Unchanged({ text, first, last }: { readonly text: string; readonly first: boolean; readonly last: boolean }) {
  const [open, setOpen] = useState(false)
  const head = first ? '' : text.slice(0, text.indexOf(' ', CONTEXT) + 1)
  const tail = last ? '' : text.slice(text.lastIndexOf(' ', text.length - CONTEXT))
  const folded = text.slice(head.length, text.length - tail.length)
  if (open || folded.length < 2 * CONTEXT) return <>{text}</>
  return (
    <>
      {head}
      <button type="button" class="desk-fold" onClick={() => setOpen(true)}>
        {WORDS.proposal.sameText(folded.trim().split(/\s+/).length)}
      </button>
      {tail}
    </>
  )
}
