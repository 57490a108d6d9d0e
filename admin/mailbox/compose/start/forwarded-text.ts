import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { MailPerson } from '../../mail.ts'

type Passed = Pick<MessageAnswer, 'cc' | 'text'> & { readonly line: Pick<MessageAnswer['line'], 'from' | 'to' | 'at' | 'subject'> }

const { person, quote: say } = COMPOSE_WORDS
const written = (people: readonly MailPerson[]) => people.map(({ name, email }) => person(name, email)).join(', ')

/** Who wrote what is passed on, when and to whom: a line each. */
export function forwardedHead({ line, cc }: Passed): readonly string[] {
  const lines = [`${say.from}: ${written(line.from)}`, `${say.date}: ${say.when(line.at)}`, `${say.subject}: ${line.subject}`, `${say.to}: ${written(line.to)}`]
  return [say.forwarded, ...lines, ...(cc.length > 0 ? [`${say.cc}: ${written(cc)}`] : [])]
}

/** What is passed on within the text, whole: unlike an answer it is not quoted. */
export function forwardedText(message: Passed): string {
  return `${forwardedHead(message).join('\n')}\n\n${message.text.replace(/\r\n?/g, '\n').trim()}`
}
