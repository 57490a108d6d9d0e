import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import type { MailPerson } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { whenInWords } from '../when-in-words.ts'
import { PersonText } from './person-text.tsx'
import { Unsubscribe } from './unsubscribe.tsx'

/** All that the message says of itself. */
export function Details({ message }: { readonly message: MessageAnswer }) {
  const { line, sender, replyTo, cc, bcc, list } = message
  const { head: say } = READ_WORDS
  const people: readonly (readonly [string, readonly MailPerson[]])[] = [
    [say.from, line.from],
    [say.sender, sender],
    [say.replyTo, replyTo],
    [say.to, line.to],
    [say.cc, cc],
    [say.bcc, bcc],
  ]
  return (
    <details class="letter-details">
      <summary>{say.details}</summary>
      <dl class="letter-facts">
        {people
          .filter(([, some]) => some.length > 0)
          .map(([label, some]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{some.map((person) => <PersonText key={person.email} person={person} />)}</dd>
            </div>
          ))}
        <div>
          <dt>{say.when}</dt>
          <dd>{whenInWords(line.at, Date.now())}</dd>
        </div>
        <div>
          <dt>{say.size}</dt>
          <dd>{say.weight(line.size)}</dd>
        </div>
        {list?.unsubscribe && (
          <div>
            <dt>{say.list}</dt>
            <dd><Unsubscribe address={list.unsubscribe} /></dd>
          </div>
        )}
      </dl>
    </details>
  )
}
