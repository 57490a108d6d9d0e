import * as v from 'valibot'

const line = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[^\u0000-\u001f\u007f]*$/))
const Day = v.nullable(v.pipe(v.string(), v.isoDate()))

/** Rules as they are kept: as many and as long as a person writes them. */
export const MailRulesSchema = v.object({
  vacation: v.object({ enabled: v.boolean(), since: Day, until: Day, subject: line(500), text: v.pipe(v.string(), v.maxLength(20_000)) }),
  filters: v.pipe(
    v.array(
      v.object({
        name: line(200),
        enabled: v.boolean(),
        conditions: v.pipe(v.array(v.object({ field: v.picklist(['from', 'to', 'subject']), contains: v.pipe(line(500), v.minLength(1)) })), v.minLength(1), v.maxLength(20)),
        action: v.variant('kind', [v.object({ kind: v.literal('move'), folder: line(2000) }), v.object({ kind: v.literal('flag') }), v.object({ kind: v.literal('read') }), v.object({ kind: v.literal('trash') })]),
      }),
    ),
    v.maxLength(200),
  ),
})
