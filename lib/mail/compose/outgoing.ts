import type { Identity } from '../../protocol/webmail.ts'
import type { MailPerson } from '../mailbox/messages.ts'

/** A file that goes with a message. */
export interface AttachmentSource {
  readonly name: string
  readonly type: string
  /** Octets, where they are known to the last one; `null` where only reading tells. */
  readonly size: number | null
  /** `Content-ID` without its angle brackets, for a picture the HTML shows; `null` for a file beside the text. */
  readonly cid: string | null
  /** Its bytes, read when their turn comes: never two files at once. */
  readonly open: () => AsyncIterable<Uint8Array>
}

/** A message as it is to be written: who it is from was decided from the session, its HTML was made safe. */
export interface Outgoing {
  /** Without angle brackets. */
  readonly messageId: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly from: Identity
  readonly to: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
  readonly bcc: readonly MailPerson[]
  readonly subject: string
  readonly text: string
  readonly html: string | null
  readonly attachments: readonly AttachmentSource[]
  /** `Message-ID`s without angle brackets, as messages of others said them. */
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Whom a receipt is asked for; `null` for none. */
  readonly receiptTo: string | null
  readonly important: boolean
  /** More fields, of our own making: ASCII alone. */
  readonly headers: Readonly<Record<string, string>>
}
