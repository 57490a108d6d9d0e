import { diffLines } from 'diff'
import { useState } from 'preact/hooks'
import { WORDS } from '../words/desk.ts'
import { ChangedText } from './changed-text.tsx'

interface Props {
  readonly before: string
  readonly after: string
}

/** The file of the rules with the lines that went and came marked: a line is a rule, so it is compared by line. */
export function RulesText({ before, after }: Props) {
  const parts = diffLines(before, after)
  return (
    <section class="desk-section">
      <h2>{WORDS.rights.file}</h2>
      <p class="desk-legend">{WORDS.proposal.legend}</p>
      <div class="desk-rules-text" tabIndex={0} role="region" aria-label={WORDS.changeRules.label}>
        {parts.map(({ value, added, removed }, i) => {
          if (added || removed) return <ChangedText key={i} text={value} how={added ? 'inserted' : 'deleted'} />
          return <Unchanged key={i} text={value} first={i === 0} last={i === parts.length - 1} />
        })}
      </div>
    </section>
  )
}

// Lines around a change that help to understand it.
const CONTEXT = 3

function Unchanged({ text, first, last }: { readonly text: string; readonly first: boolean; readonly last: boolean }) {
  const [open, setOpen] = useState(false)
  const lines = text.split(/(?<=\n)/)
  const [from, to] = [first ? 0 : CONTEXT, last ? lines.length : lines.length - CONTEXT]
  if (open || to - from < CONTEXT) return <span>{text}</span>
  return (
    <>
      <span>{lines.slice(0, from).join('')}</span>
      <button type="button" class="desk-fold" onClick={() => setOpen(true)}>
        {WORDS.rights.sameLines(to - from)}
      </button>
      <span>
        {'\n'}
        {lines.slice(to).join('')}
      </span>
    </>
  )
}
