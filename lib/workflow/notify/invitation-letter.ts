import type { Proposal } from '../../forge/proposal.ts'
import type { Letter } from '../../mail/letter.ts'
import { memberName } from '../member-name.ts'
import type { Published } from '../published.ts'
import type { ExpertCheck } from '../state/expert-checks-of.ts'
import { expertBox } from '../expert/expert-person.ts'
import type { Render } from './message.ts'
import { dayInWords, NOTIFY_WORDS as say } from './words.ts'

/** The question for a person without an account, with the link that is theirs. */
export function invitationLetter(published: Published, proposal: Proposal, { asked }: Pick<ExpertCheck, 'asked'>, link: string, render: Render, now: number): Letter {
  const { expert, by, question, until, id } = asked
  const member = published.people.get(by.id)?.member
  const message = {
    subject: say.expert.subject(by.name, proposal.title),
    greeting: say.greeting(expert.name),
    groups: [{ heading: null, lines: [{ reason: say.expert.reason(by.name, member ? memberName(published, member) : say.portal, proposal.title), quote: question, link: { label: say.expert.open, url: link } }] }],
    closing: [say.expert.until(dayInWords(until)), say.expert.advice, say.expert.unknown, say.noReply],
    links: [],
  }
  return { id: `parere.${id}`, list: 'pareri', thread: `parere.${id}`, to: { box: expertBox(id), name: expert.name, email: expert.email }, subject: message.subject, at: now, ...render(message) }
}
