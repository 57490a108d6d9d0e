import { createElement as h, type ReactElement } from 'react'
import { wordMarks } from '../../desk/proposal/word-marks.ts'
import { NOTES_WORDS as say } from './words.ts'

/** Before and after in one text: struck or underlined to the eye, said in words to the ear. */
export function MarkedWords({ before, after }: { readonly before: string; readonly after: string }): ReactElement {
  const marks = wordMarks(before, after).map(({ text, how }, i) =>
    how === 'same'
      ? text
      : h(
          how === 'deleted' ? 'del' : 'ins',
          { key: i },
          h('span', { className: 'solo-voce' }, how === 'deleted' ? say.removedFrom : say.addedFrom),
          text,
          h('span', { className: 'solo-voce' }, say.markEnd),
        ),
  )
  return h('div', { className: 'nota-proposta' }, h('p', { className: 'nota-titoletto' }, say.proposes), h('p', { className: 'nota-testo' }, ...marks))
}
