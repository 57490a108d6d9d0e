import { useContext } from 'preact/hooks'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { RemarksContext } from './remarks-context.ts'

interface Props {
  readonly path: string
  readonly field: string
  /** The field in words. */
  readonly label: string
}

/** On a fact: to say something about it, and how much was said already. Not there for who only reads. */
export function RemarkButton({ path, field, label }: Props) {
  const remarks = useContext(RemarksContext)
  if (!remarks?.answer?.can.remark) return null
  const open = remarks.answer.conversations.filter(({ place, state }) => state === 'open' && place?.path === path && place.field === field).length
  return (
    <button type="button" class="btn btn-outline-primary btn-sm desk-remark-here" onClick={() => remarks.compose({ path, field })}>
      {say.onField}
      <span class="visually-hidden">{say.about(label)}</span>
      {open > 0 && <span class="desk-remark-count">{say.already(open)}</span>}
    </button>
  )
}
