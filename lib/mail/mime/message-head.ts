import { certifiedKind } from '../certified/certified-kind.ts'
import type { Certified, MailPerson } from '../mailbox/messages.ts'
import { hasAttachments } from './has-attachments.ts'
import { headBlock } from './head-block.ts'
import { decodedValue, fieldOf, headerFields } from './header-fields.ts'
import { messageIds } from './message-ids.ts'
import { octetsOf } from './octets.ts'
import { peopleOf } from './people-of.ts'
import { sentAt } from './sent-at.ts'

/** What a list shows of a message, and what tells where it belongs. */
export interface MessageHead {
  readonly from: readonly MailPerson[]
  readonly to: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
  readonly subject: string
  /** Milliseconds since the epoch; `null` where it says nothing that can be read. */
  readonly sentAt: number | null
  readonly attachments: boolean
  readonly certified: Certified | null
  /** Without angle brackets, as all of them here; empty where there is none. */
  readonly messageId: string
  readonly references: readonly string[]
  readonly inReplyTo: string | null
}

/**
 * Reads the head of a message alone.
 *
 * @param beginning the whole message, or as much of it as holds its header and the beginning of its parts
 */
export function messageHead(beginning: Uint8Array): MessageHead {
  const message = octetsOf(beginning).view(0, beginning.length)
  const fields = headerFields(headBlock(message).head)
  const value = (name: string) => fieldOf(fields, name)
  return {
    from: peopleOf(fields, 'from'),
    to: peopleOf(fields, 'to'),
    cc: peopleOf(fields, 'cc'),
    subject: decodedValue(value('subject') ?? '').slice(0, 2000),
    sentAt: sentAt(value('date')),
    attachments: hasAttachments(fields, message),
    certified: certifiedKind(value),
    messageId: messageIds(value('message-id') ?? '')[0] ?? '',
    references: messageIds(value('references') ?? ''),
    inReplyTo: messageIds(value('in-reply-to') ?? '')[0] ?? null,
  }
}
