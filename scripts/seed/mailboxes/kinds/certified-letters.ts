import { certifiedMessage } from '../certified/certified-message.ts'
import type { Desk } from '../desk.ts'
import type { SampleLetter } from '../sample-letter.ts'
import { CERTIFIED_MAIL_WORDS as say } from '../words/certified.ts'

const SENDER = 'lucia.ferranti@pec.example'

/** Certified mail: what came by it, and the receipts of what was sent by it. */
export function certifiedLetters(desk: Desk): readonly SampleLetter[] {
  const own = `protocollo@pec.${desk.own.email.slice(desk.own.email.lastIndexOf('@') + 1)}`
  return say.stories.flatMap(({ subject, body }, i) => {
    const days = 2 + i * 9
    const letter = (kind: Parameters<typeof certifiedMessage>[0]['kind'], ago: number, about: string, from: string, to: string): SampleLetter => {
      const at = desk.daysAgo(ago)
      return { folder: 'INBOX', at, flags: ago > 5 ? ['\\Seen'] : [], mail: certifiedMessage({ kind, subject: about, body, from, to, box: desk.own.email, at, id: desk.newId(own) }) }
    }
    const answer = say.answer(subject)
    const outcome = i === 1 ? letter('notDelivered', days, answer, own, 'comitato.garibaldi@pec.example') : letter('delivered', days, answer, own, SENDER)
    return [letter('message', days + 3, subject, SENDER, own), letter('accepted', days + 1, answer, own, SENDER), outcome]
  })
}
