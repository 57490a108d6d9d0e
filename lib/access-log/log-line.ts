import * as v from 'valibot'
import type { AccessEvent } from './access-event.ts'

/** Decisions that could not be written down: how many, and because of what. The log says so itself. */
export interface LostEvents {
  readonly at: number
  readonly lost: number
  readonly because: 'disk' | 'limit'
}

export type Remembered = AccessEvent | LostEvents

const ascii = (max: number) => v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/), v.maxLength(max))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const place = {
  ts: v.pipe(v.string(), v.isoTimestamp()),
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  prev: hash,
}
const decisionLine = v.strictObject({
  ...place,
  session: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  person: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))),
  method: v.pipe(v.string(), v.regex(/^[A-Z]{1,20}$/)),
  path: v.nullable(ascii(4000)),
  rule: v.nullable(ascii(4000)),
  decision: v.picklist(['allowed', 'denied']),
  why: v.picklist(['reader', 'bad-address', 'no-site', 'not-logged-in', 'not-a-reader']),
  rules: hash,
})
const lostLine = v.strictObject({ ...place, lost: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), because: v.picklist(['disk', 'limit']) })

export type DecisionLine = v.InferOutput<typeof decisionLine>
export type LogLine = DecisionLine | v.InferOutput<typeof lostLine>

/**
 * One line of the log, without its end: a JSON object in ASCII alone, so that its bytes and its characters are the same
 * thing and a hash of one is a hash of the other.
 *
 * @param prev SHA-256 of the line before, hex
 */
export function lineOf(item: Remembered, seq: number, prev: string): string {
  const { at, ...rest } = item
  const json = JSON.stringify({ ts: new Date(at).toISOString(), seq, prev, ...rest })
  return json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What a line says, or `null`: the file may have been changed by anyone, so nothing of it is taken at its word. */
export function readLine(text: string): LogLine | null {
  try {
    const result = v.safeParse(v.union([decisionLine, lostLine]), JSON.parse(text))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
