import * as v from 'valibot'
import type { ToDraftAsked } from '../../../lib/protocol/webmail.ts'
import { messageRef } from './message.ts'

export const ToDraftSchema = v.strictObject({ ref: messageRef, part: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Za-z.]{1,100}$/))) }) satisfies v.GenericSchema<unknown, ToDraftAsked>
