import * as v from 'valibot'
import type { MessageRef, MessageSet } from '../../../lib/mail/mailbox/messages.ts'

// A name at the server is handed back as it came; what could end a command never gets there.
export const folderPath = v.pipe(v.string(), v.minLength(1), v.maxLength(1000), v.regex(/^[^\u0000-\u001f\u007f]+$/u))
const validity = v.pipe(v.string(), v.maxLength(40), v.regex(/^[0-9A-Za-z.-]*$/))
const uid = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff_ffff))

export const messageRef = v.strictObject({ folder: folderPath, validity, uid }) satisfies v.GenericSchema<unknown, MessageRef>

export const messageSet = v.strictObject({
  folder: folderPath,
  validity,
  uids: v.pipe(v.array(uid), v.minLength(1), v.maxLength(2000)),
}) satisfies v.GenericSchema<unknown, MessageSet>

export const MessageSchema = v.strictObject({ ref: messageRef })

export const NothingSchema = v.strictObject({})
