import type * as protocol from '../../../../lib/protocol/webmail.ts'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { Stand } from '../stand.ts'
import { ELENA } from './messages.ts'

/** What the stand says to one name of the protocol. */
export type Answers = Readonly<Record<string, (stand: Stand, asked: never) => unknown>>

/** Thrown by an answer to refuse. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: ProblemMessage,
  ) {
    super(problem.sentence)
  }
}

const GONE = new Refusal(404, { code: 'mail-message-gone', sentence: 'Questo messaggio non è più qui.', remedy: 'Ricarica l’elenco.' })

export const ANSWERS: Answers = {
  state: (stand): protocol.StateAnswer => stand.state,
  enter: (stand, { password }: protocol.EnterAsked): protocol.StateAnswer => {
    if (password !== 'giusta') throw new Refusal(401, { code: 'mail-log-in-refused', sentence: 'La password della posta non è giusta.', remedy: 'Scrivila di nuovo: è quella della tua casella di lavoro.' })
    stand.state = { ...stand.state, door: 'open' }
    return stand.state
  },
  settings: (stand, settings: Partial<protocol.MailboxSettings>): protocol.MailboxSettings => {
    stand.state = { ...stand.state, settings: { ...stand.state.settings, ...settings } }
    return stand.state.settings
  },
  folders: folders,
  'folder-create': (stand, { name, parent }: protocol.FolderCreateAsked) => {
    if (stand.box.folders.some((one) => one.name === name)) throw new Refusal(422, { code: 'mail-folder-name', sentence: 'Una cartella non può chiamarsi così.', remedy: 'Scegli un nome diverso.' })
    stand.box.folders.push({ path: parent ? `${parent}/${name}` : name, name, parent, role: null, subscribed: true, lines: [], nextUid: 1 })
    return folders(stand)
  },
  'folder-rename': (stand, { path, name, parent }: protocol.FolderRenameAsked) => {
    Object.assign(stand.box.folder(path), { name, parent, path: parent ? `${parent}/${name}` : name })
    return folders(stand)
  },
  'folder-remove': (stand, { path }: protocol.FolderRemoveAsked) => {
    if (stand.box.folder(path).lines.length > 0) throw new Refusal(409, { code: 'mail-folder-not-empty', sentence: 'La cartella non è vuota.', remedy: 'Sposta o elimina prima i messaggi e le cartelle che contiene.' })
    stand.box.folders = stand.box.folders.filter((one) => one.path !== path)
    return folders(stand)
  },
  'folder-subscribe': (stand, { path, subscribed }: protocol.FolderSubscribeAsked) => {
    stand.box.folder(path).subscribed = subscribed
    return folders(stand)
  },
  list: (stand, { folder, from, count, query, conversations }: protocol.ListAsked): protocol.ListAnswer => {
    const lines = conversations ? stand.box.conversations(folder, query) : stand.box.list(folder, query)
    return { validity: '7', total: lines.length, lines: lines.slice(from, from + count) }
  },
  search: (stand, { query, after }: protocol.SearchAsked): protocol.SearchAnswer => {
    const looked = stand.box.folders.filter(({ role }) => role !== 'trash' && role !== 'junk')
    const at = Number(after ?? 0)
    const next = at + 1 < looked.length ? String(at + 1) : null
    return { lines: stand.box.list(looked[at]?.path ?? 'INBOX', query).slice(0, 200), after: next, looked: at + 1, folders: looked.length }
  },
  message: (stand, { ref }: protocol.MessageAsked): protocol.MessageAnswer => stand.opened[`${ref.folder} ${ref.uid}`] ?? opened(stand, ref),
  conversation: (stand, { ref }: protocol.MessageAsked): protocol.ConversationAnswer => {
    const line = stand.box.find(ref)
    return { lines: line ? stand.box.list(ref.folder).filter(({ subject, uid }) => uid === ref.uid || (/^Re: /.test(subject) && subject === line.subject)).reverse() : [] }
  },
  flag: (stand, { messages, change }: protocol.FlagAsked) => {
    stand.box.change(messages, (line) => ({ ...line, ...(change === 'read' || change === 'unread' ? { unread: change === 'unread' } : { flagged: change === 'flagged' }) }))
    return {}
  },
  move: (stand, { messages, to }: protocol.MoveAsked): protocol.MoveAnswer => ({ moved: [stand.box.move(messages, typeof to === 'string' ? to : 'role' in to ? stand.box.role(to.role).path : stand.box.role('archive').path)] }),
  copy: (stand, { messages, to }: protocol.MoveAsked): protocol.MoveAnswer => ({ moved: [stand.box.copy(messages, String(to))] }),
  erase: (stand, { messages }: protocol.EraseAsked) => {
    stand.box.erase(messages)
    return {}
  },
  empty: (stand, { folder }: protocol.EmptyAsked) => {
    stand.box.folder(folder).lines = []
    return {}
  },
  people: (_stand, { text }: protocol.PeopleAsked): protocol.PeopleAnswer => ({
    people: [
      { name: 'Marta Campi', email: 'marta.campi@comune.prato.example', about: 'Polizia municipale' },
      { name: 'Luca Orsini', email: 'luca.orsini@comune.prato.example', about: 'Tributi' },
      { name: 'Referenti di Prato', email: '', about: 'gruppo', members: [{ name: 'Marta Campi', email: 'marta.campi@comune.prato.example' }, { name: 'Luca Orsini', email: 'luca.orsini@comune.prato.example' }] },
    ].filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
  }),
  'draft-save': (_stand, { id }: protocol.DraftSaveAsked): protocol.DraftSaveAnswer => ({ saved: { folder: 'Bozze', validity: '7', uid: 9_000 }, id }),
  'draft-remove': () => ({}),
  'upload-remove': () => ({}),
  upload: () => ({}),
  send: (): protocol.SendAnswer => ({ refused: [], kept: { folder: 'Inviata', validity: '7', uid: 9_001 }, problem: null }),
  receipt: () => ({}),
  rules: (): protocol.RulesAnswer => ({ rules: { vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }, foreign: false }),
  'to-draft': (): protocol.ToDraftAnswer => ({ url: '/redazione/editor/' }),
  'to-request': (): protocol.ToDraftAnswer => ({ url: '/redazione/scrivania/#/richieste' }),
  news: (stand): protocol.NewsAnswer => {
    const { lines } = stand.box.folder('INBOX')
    return { unread: lines.filter(({ unread }) => unread).length, newest: lines[0] ?? null }
  },
}

function folders(stand: Stand): protocol.FoldersAnswer {
  return { folders: stand.box.seen(), quota: stand.quota }
}

function opened(stand: Stand, ref: protocol.MessageAsked['ref']): protocol.MessageAnswer {
  const line = stand.box.find(ref)
  if (!line) throw GONE
  return {
    line,
    sender: [],
    replyTo: [],
    cc: [],
    bcc: [],
    inReplyTo: null,
    references: [],
    text: `Buongiorno ${ELENA.name},\n\nquesto è il messaggio numero ${line.uid}.\n\nCordiali saluti`,
    html: null,
    remoteImages: false,
    inlineImages: {},
    parts: line.attachments ? [{ id: '2', name: 'verbale.pdf', type: 'application/pdf', size: 120_000, cid: null, inline: false, shown: null, risk: null }] : [],
    certified: null,
    warnings: [],
    receiptTo: null,
    list: null,
    cut: false,
    damaged: false,
    draft: null,
  }
}
