import type { MailPerson } from '../../mail.ts'

/** Somebody as the message writes them: the name, and the address beside it. */
export function PersonText({ person: { name, email } }: { readonly person: MailPerson }) {
  return (
    <span class="letter-person">
      {name && <bdi class="letter-name">{name}</bdi>} <bdi class={name ? 'letter-address' : 'letter-name'}>{email}</bdi>
    </span>
  )
}
