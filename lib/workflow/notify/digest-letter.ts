import type { Letter } from '../../mail/letter.ts'
import { lineOf } from './line-of.ts'
import type { Render } from './message.ts'
import { wishesAddress } from './open-address.ts'
import type { Told } from './told.ts'
import { dayInWords, NOTIFY_WORDS as say } from './words.ts'

/**
 * What waited for the morning, in one mail: one's own proposals first, then what waits for the office.
 *
 * @param told all for one person, at least one
 * @param morning `YYYY-MM-DD`
 */
export function digestLetter(told: readonly [Told, ...Told[]], render: Render, origin: string, morning: string, now: number): Letter {
  const { person } = told[0]
  const inOrder = [...told].sort((a, b) => a.notice.proposal - b.notice.proposal || a.notice.index - b.notice.index)
  const group = (heading: string, own: readonly Told[]) => (own.length > 0 ? [{ heading, lines: own.map((one) => lineOf(one, origin)) }] : [])
  const isWaiting = ({ notice }: Told) => notice.kind === 'to-review'
  const message = {
    subject: say.digest.subject(dayInWords(now), told.length),
    greeting: say.greeting(person.name),
    groups: [...group(say.digest.yours, inOrder.filter((one) => !isWaiting(one))), ...group(say.digest.waiting, inOrder.filter(isWaiting))],
    closing: [say.digest.why, say.noReply],
    links: [{ label: say.wishes, url: wishesAddress(origin) }],
  }
  const to = { box: person.id, name: person.name, email: person.email }
  return { id: `d${morning}.${person.id}`, list: 'proposte', thread: `riepilogo.${person.id}`, to, subject: message.subject, at: now, ...render(message) }
}
