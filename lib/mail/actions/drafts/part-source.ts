import type { AttachmentSource } from '../../compose/outgoing.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageRef } from '../../mailbox/messages.ts'
import type { MailPart } from '../../mailbox/opened-message.ts'
import { bytesOf } from './bytes-of.ts'

/** A part of a message at the server, as a file of another message. Its size at the server is a guess, so it counts as unknown. */
export function partSource(store: MailStore, ref: MessageRef, { id, name, type, cid }: MailPart, isWithin: boolean): AttachmentSource {
  return { name, type, size: null, cid: isWithin ? cid : null, open: () => bytesOf(() => store.part(ref, id)) }
}

/** A whole message, as it lies at the server. */
export function messageSource(store: MailStore, ref: MessageRef, name: string): AttachmentSource {
  return { name, type: 'message/rfc822', size: null, cid: null, open: () => bytesOf(() => store.source(ref)) }
}
