import { createElement as h, type ReactElement } from 'react'
import type { Conversation } from '../../../lib/protocol/remarks.ts'
import { goToField } from './go-to-field.ts'
import { MarkedWords } from './marked-words.ts'
import { NoteActions } from './note-actions.ts'
import { SaidBy } from './said-by.ts'
import { NOTES_WORDS as say } from './words.ts'

interface Props {
  readonly note: Conversation
  /** The form has changes that are not saved. */
  readonly unsaved: boolean
}

/** A note beside the form: what it is about, what was said, what is proposed, what can be answered. */
export function NoteCard({ note, unsaved }: Props): ReactElement {
  const { place, suggestion, state, movedBy, replies, obstacle } = note
  return h(
    'li',
    { className: `nota nota-${state}` },
    h('h4', null, place ? say.on(place.label) : say.onWhole),
    state === 'open' ? null : h('p', { className: 'nota-stato' }, say.state[state](movedBy?.name ?? '')),
    place?.field ? h('button', { type: 'button', className: 'nota-vai', onClick: () => goToField(place.label) }, say.goTo, h('span', { className: 'solo-voce' }, ` ${place.label}`)) : null,
    place?.quote && suggestion === null ? h('blockquote', { 'aria-label': say.quoted }, place.quote) : null,
    place && state === 'open' && place.now !== 'here' ? h('p', { className: 'nota-cambiato' }, say.moved[place.now]) : null,
    h(SaidBy, { by: note.by.name, at: note.at, text: note.text }),
    suggestion === null ? null : h(MarkedWords, { before: place?.quote ?? '', after: suggestion }),
    replies.length === 0 ? null : h('ul', { className: 'nota-risposte' }, replies.map((reply) => h('li', { key: `${reply.at} ${reply.by.id}` }, h(SaidBy, { by: reply.by.name, at: reply.at, text: reply.text })))),
    obstacle === null ? null : h('p', { className: 'nota-cambiato' }, obstacle),
    h(NoteActions, { note, unsaved }),
  )
}
