import type { Fact } from '../../../lib/model/facts/fact.ts'
import { FactSides } from '../facts/fact-sides.tsx'
import { RemarkButton } from '../remarks/remark-button.tsx'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly change: Fact
  /** Content path of the page. */
  readonly path: string
}

/** One thing that changed: said in words, where it is in the form, and what a heading cannot hold. */
export function Change({ change, path }: Props) {
  return (
    <li class={`desk-change desk-change-${change.how}`} tabIndex={-1} data-step data-field={change.field}>
      <h3>{change.lead}</h3>
      <FactSides fact={change} />
      <p class="desk-where">
        <span class="desk-how">{WORDS.proposal.how[change.how]}</span> {change.label}
      </p>
      <RemarkButton path={path} field={change.field} label={change.label} />
    </li>
  )
}
