import type { Draft, MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { signatureOf } from '../../../../lib/protocol/signature-of.ts'
import { escapeHtml, richOfText } from '../rich/rich-of-text.ts'
import { replyAllRecipients, replyRecipients } from './reply-recipients.ts'
import { replySubject } from './subject-prefix.ts'
import { blankDraft, type Writer } from './blank-draft.ts'
import { identityFor } from './identity-for.ts'
import { letterText } from './letter-text.ts'
import { quotedAnswer, whoWrote } from './quoted-answer.ts'

/** An answer to who wrote. */
export function replyDraft(message: MessageAnswer, writer: Writer): Draft {
  return answer(message, writer, replyRecipients(message, writer.identities))
}

/** An answer to all who have the message. */
export function replyAllDraft(message: MessageAnswer, writer: Writer): Draft {
  return answer(message, writer, replyAllRecipients(message, writer.identities))
}

function answer(message: MessageAnswer, writer: Writer, recipients: Pick<Draft, 'to' | 'cc'>): Draft {
  const { settings, identities } = writer
  const { folder, validity, uid } = message.line
  const from = identityFor(message, identities)
  const signature = signatureOf(settings, from)
  return {
    ...blankDraft(writer),
    ...recipients,
    from,
    subject: replySubject(message.line.subject),
    text: letterText(signature, quotedAnswer(message)),
    html: settings.rich ? richAnswer(message, signature) : null,
    about: { kind: 'reply', ref: { folder, validity, uid } },
  }
}

function richAnswer(message: MessageAnswer, signature: string): string {
  if (!message.html) return richOfText(letterText(signature, quotedAnswer(message)))
  return `${richOfText(letterText(signature, ' ').trimEnd())}<div><br></div><div>${escapeHtml(whoWrote(message))}</div><blockquote>${message.html}</blockquote>`
}
