import * as v from 'valibot'
import { RULES_SENTENCES as say } from '../sentences.ts'
import { CONCERNS } from './concern.ts'

const concerns = v.optional(v.pipe(v.array(v.picklist(CONCERNS, say.concern)), v.minLength(1)))

/** A line of the lanes as the file has it. */
export const laneSchema = v.strictObject({
  lane: v.picklist(['light', 'ordinary', 'heavy'], say.lane),
  when: concerns,
  only: concerns,
  need: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
})
