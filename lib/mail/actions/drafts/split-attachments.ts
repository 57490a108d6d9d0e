import type { DraftAttachment } from '../../../protocol/webmail.ts'
import type { MessageRef } from '../../mailbox/messages.ts'

/** Up to so many octets of files are part of the draft each time it is kept. */
const LIGHT = 1_000_000

/** What of a draft's files is in the draft itself, and what waits where it lies. */
export interface SplitAttachments {
  readonly within: readonly DraftAttachment[]
  readonly waiting: readonly DraftAttachment[]
}

/**
 * A draft is kept every few seconds: heavy files would go to and fro each time. They wait where they lie, and what lies
 * nowhere but in the draft's former self goes along.
 */
export function splitAttachments(attachments: readonly DraftAttachment[], former: MessageRef | null): SplitAttachments {
  if (attachments.reduce((sum, { size }) => sum + (size ?? 0), 0) <= LIGHT) return { within: attachments, waiting: [] }
  const isWithin = (attachment: DraftAttachment) => attachment.kind === 'part' && former !== null && attachment.ref.folder === former.folder
  return { within: attachments.filter(isWithin), waiting: attachments.filter((attachment) => !isWithin(attachment)) }
}
