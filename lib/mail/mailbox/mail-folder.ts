/** What a folder is for (RFC 6154); a body's own folders are for nothing in particular. */
export type FolderRole = 'inbox' | 'drafts' | 'sent' | 'archive' | 'junk' | 'trash'

/** A folder of a mailbox, with its counts. */
export interface MailFolder {
  /** Names it at the server, in Unicode, with the server's own sign between levels: never taken apart, only handed back. */
  readonly path: string
  /** Its own name, without those above it. */
  readonly name: string
  /** The path of the one it lies in. */
  readonly parent: string | null
  readonly role: FolderRole | null
  readonly subscribed: boolean
  /** Holds messages; a name that only holds other folders does not (RFC 3501 §7.2.2, `\Noselect`). */
  readonly selectable: boolean
  readonly total: number
  readonly unread: number
  /** `UIDVALIDITY`: numbers of messages mean something together with it alone. Empty where it holds no messages. */
  readonly validity: string
}
