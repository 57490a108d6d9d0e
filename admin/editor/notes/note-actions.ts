import { createElement as h, Fragment, type ReactElement, useState } from 'react'
import type { Conversation } from '../../../lib/protocol/remarks.ts'
import { NoteForm } from './note-form.ts'
import { type NoteAction, notesShelf } from './notes-shelf.ts'
import { NOTES_WORDS as say } from './words.ts'

/** What the person may do with a note; a refusal is said here. */
export function NoteActions({ note: { id, by, can, suggestion }, unsaved }: { readonly note: Conversation; readonly unsaved: boolean }): ReactElement | null {
  const [writing, setWriting] = useState<'reply' | 'decline' | null>(null)
  const [refused, setRefused] = useState('')
  const act = (action: NoteAction, message: object) => notesShelf.act(action, { remark: id, ...message })
  const press = async (action: NoteAction, message: object, then?: () => void) => {
    setRefused('')
    await act(action, message).then(then, (problem: unknown) => setRefused(problem instanceof Error ? problem.message : String(problem)))
  }
  // Accepted words are in the proposal and not yet in the form: it is loaded again, and has nothing unsaved to lose.
  const accept = () => (unsaved ? setRefused(say.saveFirst) : void press('accept', {}, () => location.reload()))
  if (writing) {
    const label = writing === 'decline' ? say.declineWhy : say.yourReply
    return h(NoteForm, { label, keep: id, focused: true, onSend: (text, requestId) => act(writing, { requestId, text }), onClose: () => setWriting(null) })
  }
  const offered: readonly (readonly [offered: boolean, label: string, press: () => void])[] = [
    [can.accept, say.accept, accept],
    [can.decline, say.decline, () => setWriting('decline')],
    [can.reply, say.reply, () => setWriting('reply')],
    [can.resolve, suggestion === null ? say.resolve : say.drop, () => void press('move', { to: 'resolved' })],
    [can.reopen, say.reopen, () => void press('move', { to: 'open' })],
  ]
  return h(
    Fragment,
    null,
    refused ? h('p', { role: 'alert', className: 'nota-rifiuto' }, refused) : null,
    h(
      'div',
      { className: 'nota-pulsanti' },
      offered.filter(([may]) => may).map(([, label, onClick], i) => h('button', { key: label, type: 'button', className: i === 0 && can.accept ? 'nota-primo' : undefined, onClick }, label, h('span', { className: 'solo-voce' }, say.of(by.name)))),
    ),
  )
}
