import type { MessageLine } from '../../mailbox/messages.ts'
import type { FolderState, KeptMessage } from './folder-state.ts'
import { isMarked } from './message-file.ts'

/** A message as a line of a list. */
export function lineOf({ path, index }: Pick<FolderState, 'path' | 'index'>, { entry, file }: KeptMessage): MessageLine {
  const { uid, size, head } = entry
  return {
    folder: path,
    validity: index.validity,
    uid,
    from: head.from,
    to: head.to,
    subject: head.subject,
    at: dateOf(entry),
    size,
    unread: !isMarked(file, '\\Seen'),
    flagged: isMarked(file, '\\Flagged'),
    answered: isMarked(file, '\\Answered'),
    forwarded: isMarked(file, '$Forwarded'),
    draft: isMarked(file, '\\Draft'),
    attachments: head.attachments,
    certified: head.certified,
    messageId: head.messageId,
  }
}

/** When it was sent, as it says; when it came, where it says nothing. */
export function dateOf({ at, head }: KeptMessage['entry']): number {
  return head.sentAt ?? at
}

/**
 * What came last first. By when it came, not by what it says of itself: a message dated in ten years would stay on top for
 * as long.
 */
export function newestFirst(a: KeptMessage, b: KeptMessage): number {
  return b.entry.at - a.entry.at || b.entry.uid - a.entry.uid
}
