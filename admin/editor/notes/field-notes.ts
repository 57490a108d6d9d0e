import { createElement as h, type ReactElement } from 'react'
import { showNotes } from './show-notes.ts'
import { useNotes } from './use-notes.ts'
import { NOTES_WORDS as say } from './words.ts'

/** Above a field of the form: the open notes about it, and the way to answer. */
export function FieldNotes({ name }: { readonly name: string }): ReactElement | null {
  const now = useNotes()
  const here = typeof now === 'object' && now ? now.conversations.filter(({ place, state }) => state === 'open' && place?.field?.split('.')[0] === name) : []
  if (here.length === 0) return null
  return h(
    'div',
    { className: 'note-del-campo' },
    h('p', { className: 'nota-titoletto' }, say.field(here.length)),
    h('ul', null, here.map(({ id, by, text }) => h('li', { key: id }, h('strong', null, `${by.name}:`), ' ', text))),
    h('button', { type: 'button', onClick: showNotes }, say.open),
  )
}
