import type { MailFolder } from '../../../../lib/mail/mailbox/mail-folder.ts'
import type { MailPerson, MessageLine } from '../../../../lib/mail/mailbox/messages.ts'

const PEOPLE: readonly MailPerson[] = [
  { name: 'Marta Campi', email: 'marta.campi@comune.prato.example' },
  { name: 'Ufficio protocollo', email: 'protocollo@comune.prato.example' },
  { name: 'Giovanni Della Valle Bentivoglio de’ Ricci', email: 'giovanni.dellavalle@associazione.example' },
  { name: '', email: 'segreteria@scuola-mascagni.example' },
  { name: 'Luca Orsini', email: 'luca.orsini@comune.prato.example' },
  { name: 'Biblioteca Lazzerini', email: 'biblioteca@comune.prato.example' },
]
const SUBJECTS = ['Orari dello sportello anagrafe', 'Bando per gli affitti: bozza da rivedere', 'Convocazione della riunione di giovedì', 'Verbale della seduta del 12 novembre con gli allegati tecnici e l’elenco dei presenti', 'Foto per la pagina del nido', 'Richiesta di accesso agli atti', 'Re: numero di telefono della biblioteca', ''] as const

export const ELENA = { id: 'elena-bassi', name: 'Elena Bassi', email: 'elena.bassi@comune.prato.example' } as const
export const NEWEST = Date.parse('2026-11-28T09:12:00+01:00')
const STEP = 47 * 60_000

/** Messages of a folder, newest first, each another; the same whenever they are made. */
export function messages(folder: string, count: number, own: Partial<MessageLine> = {}): MessageLine[] {
  return Array.from({ length: count }, (_, i) => message(folder, count - i, { ...own, at: NEWEST - i * STEP }))
}

export function message(folder: string, uid: number, own: Partial<MessageLine> = {}): MessageLine {
  const from = PEOPLE[uid % PEOPLE.length] ?? ELENA
  return {
    folder,
    validity: '7',
    uid,
    from: [from],
    to: [ELENA],
    subject: `${SUBJECTS[uid % SUBJECTS.length] ?? ''}${SUBJECTS[uid % SUBJECTS.length] === '' ? '' : ` (${uid})`}`,
    at: NEWEST,
    size: 4_000 + uid,
    unread: uid % 5 === 0,
    flagged: uid % 11 === 0,
    answered: uid % 7 === 0,
    forwarded: false,
    draft: false,
    attachments: uid % 4 === 0,
    certified: uid % 13 === 0 ? 'message' : null,
    messageId: `${folder}-${uid}@posta.example`,
    ...own,
  }
}

type Made = Pick<MailFolder, 'path' | 'name' | 'parent' | 'role'>
const made = (path: string, name: string, role: MailFolder['role'], parent: string | null = null): Made => ({ path, name, parent, role })

export const FOLDERS: readonly Made[] = [
  made('INBOX', 'INBOX', 'inbox'),
  made('Bozze', 'Bozze', 'drafts'),
  made('Inviata', 'Inviata', 'sent'),
  made('Archivio', 'Archivio', 'archive'),
  made('Spam', 'Spam', 'junk'),
  made('Cestino', 'Cestino', 'trash'),
  made('Progetti', 'Progetti', null),
  made('Progetti/Nido è bello', 'Nido è bello', null, 'Progetti'),
]
