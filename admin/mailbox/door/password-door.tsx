import { SHELL_WORDS } from '../words/shell.ts'
import { PasswordForm, type PasswordFormProps } from './password-form.tsx'

/** The door of a mailbox that has not been opened in this session. */
export function PasswordDoor(props: PasswordFormProps) {
  return (
    <section class="mailbox-door">
      <h1>{SHELL_WORDS.door.title}</h1>
      <PasswordForm {...props} />
    </section>
  )
}
