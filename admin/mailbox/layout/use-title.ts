import { useEffect } from 'preact/hooks'
import { SHELL_WORDS } from '../words/shell.ts'

/** How many wait in the inbox and where the person is, in the window's title. */
export function useTitle(unread: number, place: string): void {
  useEffect(() => {
    document.title = SHELL_WORDS.titleOf(unread, place)
  }, [unread, place])
}
