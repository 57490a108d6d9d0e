import type { Draft, DraftAttachment, MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { signatureOf } from '../../../../lib/protocol/signature-of.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { richOfText } from '../rich/rich-of-text.ts'
import { forwardSubject } from './subject-prefix.ts'
import { blankDraft, type Writer } from './blank-draft.ts'
import { forwardedHead, forwardedText } from './forwarded-text.ts'
import { identityFor } from './identity-for.ts'
import { letterText } from './letter-text.ts'
import { signedAs } from './signed-as.ts'

/** A message passed on within the text of a new one, with its attachments: they go from the server, nobody downloads them. */
export function forwardDraft(message: MessageAnswer, writer: Writer): Draft {
  const begun = passedOn(message, writer)
  const signature = signatureOf(writer.settings, begun.from)
  return { ...begun, text: letterText(signature, forwardedText(message)), html: writer.settings.rich ? richForward(message, signature) : null, attachments: attachmentsOf(message) }
}

/** A message passed on as it is, as an attachment: headers, signatures and certificates stay whole. */
export function forwardWholeDraft(message: MessageAnswer, writer: Writer): Draft {
  const { subject, size } = message.line
  const begun = passedOn(message, writer)
  return { ...begun, ...signedAs(begun, writer.settings.signature, signatureOf(writer.settings, begun.from)), attachments: [{ kind: 'message', ref: refOf(message), name: COMPOSE_WORDS.attachments.message(subject), size, type: 'message/rfc822' }] }
}

function passedOn(message: MessageAnswer, writer: Writer): Draft {
  return { ...blankDraft(writer), from: identityFor(message, writer.identities), subject: forwardSubject(message.line.subject), about: { kind: 'forward', ref: refOf(message) } }
}

const refOf = ({ line: { folder, validity, uid } }: MessageAnswer) => ({ folder, validity, uid })

function attachmentsOf(message: MessageAnswer): readonly DraftAttachment[] {
  return message.parts.map(({ id, name, size, type }) => ({ kind: 'part', ref: refOf(message), part: id, name: name || id, size, type }))
}

function richForward(message: MessageAnswer, signature: string): string {
  if (!message.html) return richOfText(letterText(signature, forwardedText(message)))
  return `${richOfText(letterText(signature, forwardedHead(message).join('\n')))}<div><br></div>${message.html}`
}
