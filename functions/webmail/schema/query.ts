import * as v from 'valibot'
import type { MailQuery } from '../../../lib/mail/mailbox/mail-query.ts'

const words = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\u0000-\u001f\u007f]*$/u))
const day = v.pipe(v.string(), v.isoDate())
const asked = v.literal(true)

export const mailQuery = v.strictObject({
  from: v.exactOptional(words),
  to: v.exactOptional(words),
  subject: v.exactOptional(words),
  text: v.exactOptional(words),
  since: v.exactOptional(day),
  until: v.exactOptional(day),
  unread: v.exactOptional(asked),
  flagged: v.exactOptional(asked),
  attachments: v.exactOptional(asked),
}) satisfies v.GenericSchema<unknown, MailQuery>
