import { SHELL_WORDS } from '../words/shell.ts'

const say = SHELL_WORDS.door

/** No server serves the address: whom to ask. */
export function NoDoor({ email }: { readonly email: string }) {
  return (
    <section class="mailbox-door">
      <h1>{say.none}</h1>
      <p>{say.noneWhy(email)}</p>
      <p>{say.noneWhom}</p>
      <a class="btn btn-primary" href="/">
        {say.noneLink}
      </a>
    </section>
  )
}
