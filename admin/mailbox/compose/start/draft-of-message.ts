import type { Draft, MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { blankDraft, type Writer } from './blank-draft.ts'

/** A draft as its message tells it; one that another program wrote has no more than its head, its text and its parts. */
export function draftOfMessage(message: MessageAnswer, writer: Writer): Draft {
  if (message.draft) {
    const { id: _id, ...draft } = message.draft
    return draft
  }
  const { line, cc, bcc, text, html, parts } = message
  const { folder, validity, uid } = line
  return {
    ...blankDraft(writer),
    to: line.to,
    cc,
    bcc,
    subject: line.subject,
    text,
    html,
    attachments: parts.map(({ id, name, size, type }) => ({ kind: 'part', ref: { folder, validity, uid }, part: id, name: name || id, size, type })),
  }
}
