import type { Letter } from '../../mail/letter.ts'
import { lineOf } from './line-of.ts'
import type { Render } from './message.ts'
import { wishesAddress } from './open-address.ts'
import type { Told } from './told.ts'
import { NOTIFY_WORDS as say } from './words.ts'

/** One thing that does not wait, in a mail of its own. */
export function urgentLetter(told: Told, render: Render, origin: string, now: number): Letter {
  const { notice, proposal, person, named } = told
  const { kind, proposal: number, index } = notice
  const message = {
    subject: named ? say.subject(kind, proposal.title) : say.hiddenSubject(kind),
    greeting: say.greeting(person.name),
    groups: [{ heading: null, lines: [lineOf(told, origin)] }],
    closing: [say.urgentWhy, say.noReply],
    links: [{ label: say.wishes, url: wishesAddress(origin) }],
  }
  const to = { box: person.id, name: person.name, email: person.email }
  return { id: `n${number}.e${index}.${person.id}`, list: 'proposte', thread: `n${number}`, to, subject: message.subject, at: now, ...render(message) }
}
