import * as v from 'valibot'
import { messageRef } from './message.ts'

const number = v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number))
const ref = { ...messageRef.entries, uid: v.pipe(number, v.minValue(1), v.maxValue(0xffff_ffff)) }

/** `?folder=&validity=&uid=`, and what is read as a message's place. */
export const SourceQuery = v.strictObject(ref)

export const PartQuery = v.strictObject({ ...ref, part: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.]{1,100}$/)), show: v.exactOptional(v.literal('1')) })

const count = v.pipe(number, v.maxValue(10_000))
export const UploadQuery = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  slice: count,
  slices: v.pipe(count, v.minValue(1)),
  name: v.pipe(v.string(), v.maxLength(1000)),
  type: v.pipe(v.string(), v.maxLength(200)),
})
