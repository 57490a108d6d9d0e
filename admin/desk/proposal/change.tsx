import type { FieldChange } from '../../../lib/model/compare/field-change.ts'
import { WORDS } from '../words/desk.ts'
import { ChangeSide } from './change-side.tsx'
import { MarkedSide } from './marked-side.tsx'
import { MarkedText } from './marked-text.tsx'
import { wordMarks } from './word-marks.ts'

/** One field that changed: what it is called, what happened, and the two sides. */
export function Change({ change }: { readonly change: FieldChange }) {
  return (
    <li class={`desk-change desk-change-${change.how}`} tabIndex={-1} data-step>
      <h3>
        {change.label} <span class="desk-how">{WORDS.proposal.how[change.how]}</span>
      </h3>
      <Sides change={change} />
    </li>
  )
}

function Sides({ change: { before, after, how, show } }: { readonly change: FieldChange }) {
  if (before !== null && after !== null && how === 'changed' && show === 'text') return <MarkedText before={before} after={after} />
  const marks = before !== null && after !== null && how === 'changed' && show === 'value' ? wordMarks(before, after) : null
  return (
    <dl class="desk-sides">
      {before !== null && (
        <div class="desk-before">
          <dt>{WORDS.proposal.before}</dt>
          <dd>{marks ? <MarkedSide marks={marks} side="deleted" /> : <ChangeSide text={before} show={show} />}</dd>
        </div>
      )}
      {after !== null && (
        <div class="desk-after">
          <dt>{WORDS.proposal.after}</dt>
          <dd>{marks ? <MarkedSide marks={marks} side="inserted" /> : <ChangeSide text={after} show={show} />}</dd>
        </div>
      )}
    </dl>
  )
}
