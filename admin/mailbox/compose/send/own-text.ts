import { COMPOSE_WORDS } from '../../words/compose.ts'

/** What the person wrote themselves, without what is quoted or passed on below it. */
export function ownText(text: string): string {
  const [own = ''] = text.split(COMPOSE_WORDS.quote.forwarded)
  return own
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
}
