import type { MessageLine } from '../../mail.ts'

export interface Around {
  readonly earlier: readonly MessageLine[]
  readonly later: readonly MessageLine[]
}

/** What stands before and after a message in its conversation, oldest first; a copy of it in another folder is not told again. */
export function aroundOf(lines: readonly MessageLine[], open: Pick<MessageLine, 'folder' | 'uid' | 'messageId'>): Around {
  const at = lines.findIndex(({ folder, uid }) => folder === open.folder && uid === open.uid)
  const others = (some: readonly MessageLine[]) => onlyOnce(some).filter(({ messageId }) => messageId === '' || messageId !== open.messageId)
  return at < 0 ? { earlier: others(lines), later: [] } : { earlier: others(lines.slice(0, at)), later: others(lines.slice(at + 1)) }
}

const onlyOnce = (lines: readonly MessageLine[]) => lines.filter(({ messageId }, i) => messageId === '' || lines.findIndex((line) => line.messageId === messageId) === i)
