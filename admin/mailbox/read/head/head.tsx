import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { nameOf } from '../name-of.ts'
import { whenInWords } from '../when-in-words.ts'
import { Details } from './details.tsx'
import { PersonText } from './person-text.tsx'

/** Who wrote it, to whom and when, at a glance; all the rest is folded. The address is always seen: names are anybody's. */
export function Head({ message }: { readonly message: MessageAnswer }) {
  const { line, cc } = message
  const { head: say } = READ_WORDS
  const [first] = line.to
  const states = [line.answered && say.answered, line.forwarded && say.forwarded].filter(Boolean)
  return (
    <header class="letter-head">
      <p class="letter-from">{line.from.length > 0 ? line.from.map((person) => <PersonText key={person.email} person={person} />) : say.nobody}</p>
      <p class="letter-when">
        <time dateTime={new Date(line.at).toISOString()}>{whenInWords(line.at, Date.now())}</time>
        {first && <span> · {say.toMany(nameOf(first, say.nobody), line.to.length + cc.length - 1)}</span>}
        {states.length > 0 && <span> · {states.join(' · ')}</span>}
      </p>
      <Details message={message} />
    </header>
  )
}
