import type { Proposal } from '../../forge/proposal.ts'
import type { Letter } from '../../mail/letter.ts'
import { expertBox } from '../expert/expert-person.ts'
import type { ExpertCheck } from '../state/expert-checks-of.ts'
import type { Render } from './message.ts'
import { NOTIFY_WORDS as say } from './words.ts'

/** Tells a person without an account that nobody waits for their opinion any more: their link lets them in no longer. */
export function takenBackLetter(proposal: Proposal, { asked, endedBy }: ExpertCheck, render: Render, origin: string, now: number): Letter {
  const { expert, question, id, by } = asked
  const message = {
    subject: say.expert.endedSubject(proposal.title),
    greeting: say.greeting(expert.name),
    groups: [{ heading: null, lines: [{ reason: say.expert.ended((endedBy ?? by).name, proposal.title), quote: question, link: { label: say.expert.site, url: origin } }] }],
    closing: [say.noReply],
    links: [],
  }
  return { id: `parere-ritirato.${id}`, list: 'pareri', thread: `parere.${id}`, to: { box: expertBox(id), name: expert.name, email: expert.email }, subject: message.subject, at: now, ...render(message) }
}
