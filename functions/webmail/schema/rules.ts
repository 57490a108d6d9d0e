import * as v from 'valibot'
import type { MailRules } from '../../../lib/mail/mailbox/mail-filters.ts'
import { folderPath } from './message.ts'

const day = v.pipe(v.string(), v.isoDate())
const words = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[^\u0000-\u001f\u007f]*$/u))

const filter = v.strictObject({
  name: words(100),
  enabled: v.boolean(),
  conditions: v.pipe(v.array(v.strictObject({ field: v.picklist(['from', 'to', 'subject']), contains: v.pipe(words(200), v.minLength(1)) })), v.minLength(1), v.maxLength(10)),
  action: v.variant('kind', [
    v.strictObject({ kind: v.literal('move'), folder: folderPath }),
    v.strictObject({ kind: v.literal('flag') }),
    v.strictObject({ kind: v.literal('read') }),
    v.strictObject({ kind: v.literal('trash') }),
  ]),
})

export const RulesSchema = v.strictObject({
  vacation: v.strictObject({
    enabled: v.boolean(),
    since: v.nullable(day),
    until: v.nullable(day),
    subject: words(200),
    text: v.pipe(v.string(), v.maxLength(5000)),
  }),
  filters: v.pipe(v.array(filter), v.maxLength(100)),
}) satisfies v.GenericSchema<unknown, MailRules>
