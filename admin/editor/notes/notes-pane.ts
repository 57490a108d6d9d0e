import { createElement as h, Fragment, type ReactElement } from 'react'
import type { NotesAnswer } from '../../../lib/protocol/remarks.ts'
import { DESK } from '../addresses.ts'
import { NoteCard } from './note-card.ts'
import { NoteForm } from './note-form.ts'
import { notesShelf } from './notes-shelf.ts'
import { useNotes } from './use-notes.ts'
import { NOTES_WORDS as say } from './words.ts'

const days = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'Europe/Rome' })

/**
 * The notes beside the form. It stands in the place of Decap's own pane, which lets nobody answer a note, lets only who
 * wrote one resolve it, empties the field before the note is kept, and speaks English here and there.
 */
export function NotesPane({ hasChanged = false }: { readonly hasChanged?: boolean }): ReactElement {
  const now = useNotes()
  const open = isRead(now) ? now.conversations.filter(({ state }) => state === 'open').length : 0
  return h('section', { className: 'note', 'aria-label': say.title(0) }, h('h3', null, say.title(open)), h(Content, { now, unsaved: hasChanged }))
}

function Content({ now, unsaved }: { readonly now: ReturnType<typeof useNotes>; readonly unsaved: boolean }): ReactElement | null {
  if (now === null) return null
  if (now === 'none') return h('p', null, say.noDraft)
  if (now === 'unreachable') return h('p', { role: 'alert' }, say.unreachable)
  const [open, closed] = [now.conversations.filter(({ state }) => state === 'open'), now.conversations.filter(({ state }) => state !== 'open')]
  const cards = (notes: typeof open) => h('ul', null, notes.map((note) => h(NoteCard, { key: note.id, note, unsaved })))
  return h(
    Fragment,
    null,
    h(Reasons, now),
    now.conversations.length === 0 ? h('p', null, say.none) : cards(open),
    closed.length > 0 ? h('details', null, h('summary', null, say.closed(closed.length)), cards(closed)) : null,
    now.can.remark ? h(NoteForm, { label: say.write, keep: String(now.number), focused: false, onSend: (text, requestId) => notesShelf.act('add', { requestId, text }) }) : null,
    h('p', null, h('a', { href: `${DESK}#/proposta/${now.number}` }, say.desk)),
  )
}

function Reasons({ reasons }: Pick<NotesAnswer, 'reasons'>): ReactElement | null {
  const [last] = reasons
  if (!last) return null
  return h('div', { className: 'nota nota-motivo' }, h('h4', null, say.sentBack(last.by, days.format(last.at))), h('p', { className: 'nota-testo' }, last.text))
}

function isRead(now: ReturnType<typeof useNotes>): now is NotesAnswer {
  return typeof now === 'object' && now !== null
}
