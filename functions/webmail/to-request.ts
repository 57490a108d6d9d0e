import type { Person } from '../../lib/access/person.ts'
import { oneLine } from '../../lib/mail/one-line.ts'
import type { OpenedMessage } from '../../lib/mail/mailbox/opened-message.ts'
import { NobodyToAskProblem } from '../../lib/mail/problems/nobody-to-ask-problem.ts'
import { textOfHtml } from '../../lib/mail/safe/text-of-html.ts'
import type { ToDraftAnswer } from '../../lib/protocol/webmail.ts'
import { receive } from '../../lib/requests/actions/receive.ts'
import { mayAnswer } from '../../lib/requests/may-answer.ts'
import { communicationOffice } from '../../lib/requests/communication-office.ts'
import { requestRoomOf } from '../requests/request-room-of.ts'
import { sendLetters } from '../requests/send-letters.ts'
import type { Services } from '../services.ts'
import { ToDraftSchema } from './schema/to-draft.ts'
import { type MailTask, webmailAction } from './webmail-action.ts'
import { TO_REQUEST_WORDS as say } from './to-request-words.ts'

/** The longest a request made of a mail is, in characters: colleagues write more than a form lets citizens write. */
const LONGEST = 5000

/** What came by mail becomes a request to the communication office: in its queue, with who takes it and what comes of it. */
export default webmailAction('to-request', ToDraftSchema, async ({ mailbox, visit: { person }, services }: MailTask<Services>, { ref }): Promise<ToDraftAnswer> => {
  const office = services.pages.show(person.member, communicationOffice)
  if (!office) throw new NobodyToAskProblem()
  const request = await receive(requestRoomOf(services), {
    kind: 'assistance',
    site: person.member,
    office,
    person: { name: person.name, email: person.email, phone: null },
    category: say.category,
    ...wordsOf(await mailbox.store.open(ref)),
    place: null,
    images: [],
    slot: null,
  })
  services.log('request-received', { request: request.id, kind: request.kind })
  await sendLetters(services)
  return { url: await placeOf(request, person, services) }
})

function wordsOf({ line, text, html }: OpenedMessage): { readonly subject: string; readonly text: string } {
  const [from] = line.from
  const body = text ?? textOfHtml(html ?? '')
  return { subject: oneLine(line.subject, 120) || say.untitled, text: say.text(oneLine(from?.name || from?.email || ''), body).slice(0, LONGEST) }
}

/** In the office's queue for who may look into it; back in the mail for everybody else, whom the office answers by mail. */
async function placeOf(request: Parameters<typeof mayAnswer>[2] & { readonly id: string }, person: Person, { work }: Services): Promise<string> {
  const { rules } = await work.published()
  return mayAnswer(rules, person, request) ? `/redazione/scrivania/#/richieste/${encodeURIComponent(request.id)}` : '/posta/'
}
