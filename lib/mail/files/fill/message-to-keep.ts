import type { MailFlag } from '../../mailbox/mail-store.ts'

/** A message a box begins with. */
export interface MessageToKeep {
  /** The folder's path: `INBOX`, `Archivio/2025`; made where it is not there. */
  readonly folder: string
  readonly bytes: Uint8Array
  readonly flags: readonly MailFlag[]
  /** When it is to count as come, in milliseconds since the epoch. */
  readonly at: number
}
