import { Dialog } from '../../dialog/dialog.tsx'
import { SHELL_WORDS } from '../words/shell.ts'
import { PasswordForm } from './password-form.tsx'

interface Props {
  readonly email: string
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** What opened the mailbox opens it no more: asked for over what the person is doing, which stays. */
export function PasswordAgain({ email, onOpen, onClose }: Props) {
  return (
    <Dialog title={SHELL_WORDS.door.again} onClose={onClose}>
      <PasswordForm email={email} onOpen={onOpen} />
    </Dialog>
  )
}
