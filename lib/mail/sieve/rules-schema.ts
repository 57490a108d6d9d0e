import * as v from 'valibot'
import type { MailRules } from '../mailbox/mail-filters.ts'

const line = (most: number) => v.pipe(v.string(), v.maxLength(most), v.check((text) => !/[\u0000-\u001f\u007f]/.test(text)))
const day = v.nullable(v.pipe(v.string(), v.isoDate()))

const filter = v.strictObject({
  name: line(200),
  enabled: v.boolean(),
  conditions: v.pipe(v.array(v.strictObject({ field: v.picklist(['from', 'to', 'subject']), contains: line(500) })), v.maxLength(20)),
  action: v.variant('kind', [
    v.strictObject({ kind: v.literal('move'), folder: v.pipe(line(1000), v.minLength(1)) }),
    v.strictObject({ kind: v.literal('flag') }),
    v.strictObject({ kind: v.literal('read') }),
    v.strictObject({ kind: v.literal('trash') }),
  ]),
})

/** Rules as they may be kept: nothing in them ends a line but the text that is sent. */
export const RulesSchema: v.GenericSchema<unknown, MailRules> = v.strictObject({
  vacation: v.strictObject({ enabled: v.boolean(), since: day, until: day, subject: line(250), text: v.pipe(v.string(), v.maxLength(10_000)) }),
  filters: v.pipe(v.array(filter), v.maxLength(100)),
})

export const NO_RULES: MailRules = { vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }
