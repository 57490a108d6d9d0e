import type { FolderRole } from '../mailbox/mail-folder.ts'

/** What the mailboxes of the demonstration say to people. */
export const FILE_MAIL_WORDS = {
  inbox: 'INBOX',
  folders: { drafts: 'Bozze', sent: 'Inviata', archive: 'Archivio', junk: 'Posta indesiderata', trash: 'Cestino' } satisfies Record<Exclude<FolderRole, 'inbox'>, string>,
  postman: 'Posta di prova',
  notDelivered: {
    subject: (subject: string) => `Messaggio non consegnato: ${subject}`,
    noSubject: '(senza oggetto)',
    lead: 'Il tuo messaggio non è stato consegnato a:',
    outside: 'in questa prova la posta non esce dal portale, e a questo indirizzo non c’è una casella',
    full: 'la casella è piena',
    kept: 'Agli altri destinatari, se ce ne sono, è arrivato. Una copia resta nella tua posta inviata.',
  },
  vacation: (subject: string) => `Risposta automatica: ${subject}`,
} as const
