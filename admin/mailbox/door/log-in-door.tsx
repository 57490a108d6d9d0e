import { SHELL_WORDS } from '../words/shell.ts'
import { logInHref } from './to-log-in.ts'

const say = SHELL_WORDS.door

/** The door of a mailbox that only the log-in of the body opens. */
export function LogInDoor({ email }: { readonly email: string }) {
  return (
    <section class="mailbox-door">
      <h1>{say.title}</h1>
      <p>{say.logInWhy(email)}</p>
      <a class="btn btn-primary" href={logInHref(location)}>
        {say.logIn}
      </a>
    </section>
  )
}
