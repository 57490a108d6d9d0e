import type { FieldChange } from '../../../lib/model/compare/field-change.ts'
import { WORDS } from '../words/desk.ts'
import { nameOf } from './name-of.ts'

interface Props {
  readonly text: string
  readonly show: FieldChange['show']
  /** Of a file, where its address does not end with it. */
  readonly name?: string
}

/** One side of a change, whole: a value, some lines, a picture or a file. */
export function ChangeSide({ text, show, name = nameOf(text) }: Props) {
  if (show !== 'image' && show !== 'file') return <p class="desk-text">{text}</p>
  return (
    <a href={text} target="_blank" rel="noopener" class="desk-file">
      {show === 'image' && <img class="desk-image" src={text} alt="" loading="lazy" />}
      {WORDS.proposal.openFile(name)}
    </a>
  )
}
