import { useCallback, useState } from 'preact/hooks'
import type { ListLine, MailFolder } from './mail.ts'

/** The dialog that is open, one at a time. */
export type OpenDialog =
  | { readonly is: 'keys' }
  | { readonly is: 'notices' }
  | { readonly is: 'folders' }
  | { readonly is: 'choose'; readonly how: 'move' | 'copy'; readonly lines: readonly ListLine[] }
  | { readonly is: 'erase'; readonly messages: number; readonly answer: (yes: boolean) => void }
  | { readonly is: 'empty'; readonly folder: MailFolder }

export interface Dialogs {
  readonly open: OpenDialog | null
  readonly show: (dialog: OpenDialog) => void
  readonly close: () => void
  /** Asks before messages go for ever. */
  readonly confirmErase: (messages: number) => Promise<boolean>
}

export function useDialogs(): Dialogs {
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const confirmErase = useCallback(
    (messages: number) =>
      new Promise<boolean>((done) => {
        const answer = (yes: boolean) => {
          setOpen(null)
          done(yes)
        }
        setOpen({ is: 'erase', messages, answer })
      }),
    [],
  )
  return { open, show: setOpen, close, confirmErase }
}
