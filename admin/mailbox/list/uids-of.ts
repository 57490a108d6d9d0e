import type { ListLine } from '../mail.ts'

/** The messages a line stands for, in its folder: all of the conversation. */
export function uidsOf(line: ListLine): readonly number[] {
  return 'messages' in line ? line.messages : [line.uid]
}

export function isUnread(line: ListLine): boolean {
  return line.unread || ('unreadMessages' in line && line.unreadMessages > 0)
}
