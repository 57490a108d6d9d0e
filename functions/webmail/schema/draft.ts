import * as v from 'valibot'
import { DraftId } from '../../../lib/mail/actions/drafts/draft-id.ts'
import type { Draft, DraftSaveAsked } from '../../../lib/protocol/webmail.ts'
import { messageRef } from './message.ts'

// What is being written may be no address yet: it is kept as it was typed, and judged when it is to leave.
const person = v.strictObject({ name: v.pipe(v.string(), v.maxLength(400)), email: v.pipe(v.string(), v.maxLength(400)) })
const people = v.pipe(v.array(person), v.maxLength(500))
const name = v.pipe(v.string(), v.maxLength(400))
const size = v.pipe(v.number(), v.integer(), v.minValue(0))
const type = v.pipe(v.string(), v.maxLength(200))

const attachment = v.variant('kind', [
  v.strictObject({ kind: v.literal('upload'), id: DraftId, name, size, type }),
  v.strictObject({ kind: v.literal('part'), ref: messageRef, part: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.]{1,100}$/)), name, size: v.nullable(size), type }),
  v.strictObject({ kind: v.literal('message'), ref: messageRef, name, size, type: v.literal('message/rfc822') }),
])

const draft = v.strictObject({
  from: v.pipe(v.string(), v.maxLength(400)),
  to: people,
  cc: people,
  bcc: people,
  subject: v.pipe(v.string(), v.maxLength(2000)),
  text: v.pipe(v.string(), v.maxLength(2_000_000)),
  html: v.nullable(v.pipe(v.string(), v.maxLength(4_000_000))),
  attachments: v.pipe(v.array(attachment), v.maxLength(100)),
  receipt: v.boolean(),
  important: v.boolean(),
  about: v.nullable(v.strictObject({ kind: v.picklist(['reply', 'forward']), ref: messageRef })),
}) satisfies v.GenericSchema<unknown, Draft>

export const DraftSaveSchema = v.strictObject({ id: DraftId, draft, replaces: v.nullable(messageRef) }) satisfies v.GenericSchema<unknown, DraftSaveAsked>
