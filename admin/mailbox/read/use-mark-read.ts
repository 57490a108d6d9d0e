import { useEffect } from 'preact/hooks'
import type { MessageLine } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'

/** Who only passes by with the arrows has not read it. */
const AFTER_MS = 1500

/** Marks a message as read a moment after it was opened. */
export function useMarkRead(line: MessageLine): void {
  const { actions } = useMailbox()
  useEffect(() => {
    if (!line.unread) return
    const timer = setTimeout(() => void actions.flag([line], 'read', false), AFTER_MS)
    return () => clearTimeout(timer)
  }, [line.folder, line.validity, line.uid])
}
