import * as v from 'valibot'
import { MailAddress } from '../../mail/mail-address.ts'
import { oneLine } from '../../mail/one-line.ts'

/** What is wrong with a field of a form: nothing was written, too much, or nothing that can be read. */
export type Fault = 'missing' | 'long' | 'shape'

/** A field of one line, whatever was pasted into it: what ends a line ends a header of a mail (RFC 5322 §2.2). */
export const line = (most: number) => v.pipe(v.string(), v.transform((text) => oneLine(text, Number.MAX_SAFE_INTEGER)), v.minLength(1, 'missing'), v.maxLength(most, 'long'))

export const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(most, 'long'))

export const email = v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), MailAddress)

/** A field that may stay empty, `null` then. */
export const orNothing = <S extends v.GenericSchema<string, string>>(schema: S) => v.pipe(v.string(), v.trim(), v.union([v.pipe(v.literal(''), v.transform(() => null)), schema]))

/** A number somebody can be called at: digits, and what people write between them. */
export const phone = v.pipe(v.string(), v.trim(), v.maxLength(40, 'long'), v.regex(/^\+?[\d ()./-]{5,}$/, 'shape'))

export const consent = v.literal('si', 'missing')
