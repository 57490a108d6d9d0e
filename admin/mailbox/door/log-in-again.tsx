import { Dialog } from '../../dialog/dialog.tsx'
import { SHELL_WORDS } from '../words/shell.ts'
import { logInHref } from './to-log-in.ts'

const say = SHELL_WORDS.door

/** What opened the mailbox opens it no more, and only a new log-in does: what is being written waits in this window. */
export function LogInAgain({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say.again} onClose={onClose}>
      <p>{say.logInAgain}</p>
      <a class="btn btn-primary" href={logInHref(location)}>
        {say.logIn}
      </a>
    </Dialog>
  )
}
