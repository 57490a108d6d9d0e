import { romeLocal } from '../../../model/rome-moment.ts'
import type { Vacation } from '../../mailbox/mail-filters.ts'
import { headBlock } from '../../mime/head-block.ts'
import { fieldOf, headerFields } from '../../mime/header-fields.ts'
import { messageHead } from '../../mime/message-head.ts'
import { oneLine } from '../../one-line.ts'
import type { Box } from '../box/box.ts'
import { FILE_MAIL_WORDS as say } from '../words.ts'
import { rememberAnswered } from './answered-file.ts'
import type { PostOffice } from './post-office.ts'
import { putMessage } from './put-message.ts'
import { writtenMessage } from './written-message.ts'

/** Tells the sender of a message, once, that the owner of a box is away. */
export async function answerAbsence(office: PostOffice, box: Box, vacation: Vacation, { from, to, bytes }: { readonly from: string; readonly to: string; readonly bytes: Buffer }): Promise<void> {
  if (!isAway(vacation, office.now()) || from === to || !wantsAnswer(bytes, from, to)) return
  const sender = await office.boxAt(from)
  if (!sender || !(await rememberAnswered(box, from))) return
  const { subject, messageId, references } = messageHead(bytes)
  const original = messageId ? `<${messageId}>` : undefined
  const answer = await writtenMessage({
    from: to,
    to: from,
    subject: oneLine(vacation.subject) || say.vacation(oneLine(subject) || say.notDelivered.noSubject),
    date: new Date(office.now()),
    text: vacation.text,
    ...(original ? { inReplyTo: original, references: [...references.map((id) => `<${id}>`), original] } : {}),
    headers: { 'Auto-Submitted': 'auto-replied' },
  })
  await putMessage(sender, say.inbox, answer, [], office.now())
}

function isAway({ enabled, since, until }: Vacation, now: number): boolean {
  const today = romeLocal(now).slice(0, 10)
  return enabled && (since === null || since <= today) && (until === null || today <= until)
}

// RFC 3834 §2 and RFC 5230 §4.5–4.6: no program is answered, no list, and nobody who did not write to this very address.
function wantsAnswer(bytes: Buffer, from: string, to: string): boolean {
  const fields = headerFields(headBlock(bytes).head)
  const head = messageHead(bytes)
  const said = (fieldOf(fields, 'auto-submitted') ?? 'no').trim().toLowerCase()
  const isBulk = /^(?:bulk|list|junk)$/i.test(fieldOf(fields, 'precedence') ?? '') || fields.some(([name]) => name.startsWith('list-'))
  const isMachine = /^(?:mailer-daemon|no-?reply|postmaster|root|owner-)/i.test(from) || said !== 'no' || head.certified !== null
  return !isBulk && !isMachine && [...head.to, ...head.cc].some(({ email }) => email.toLowerCase() === to)
}
