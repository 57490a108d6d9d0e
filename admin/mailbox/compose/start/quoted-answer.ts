import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { quote } from './quote.ts'

type Quoted = Pick<MessageAnswer, 'text'> & { readonly line: Pick<MessageAnswer['line'], 'from' | 'at'> }

/** What is answered, as it stands below the answer in plain text. */
export function quotedAnswer(message: Quoted): string {
  return `${whoWrote(message)}\n\n${quote(message.text)}`
}

/** «Il 28 novembre 2026 alle 10:42 Anna Verdi <anna@…> ha scritto:» */
export function whoWrote({ line }: Pick<Quoted, 'line'>): string {
  const { person, quote: say } = COMPOSE_WORDS
  return say.wrote(line.from.map(({ name, email }) => person(name, email)).join(', '), line.at)
}
