import * as v from 'valibot'

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const head = v.strictObject({
  /** The last line that was written. */
  last: v.strictObject({ seq, hash }),
  /** The first line that must still be there: what came before was removed when its time was over. */
  from: v.strictObject({ seq: v.pipe(seq, v.minValue(1)), prev: hash }),
})

/** Where a log ends and where it begins, kept beside it: a log cut at either end no longer fits it. */
export type Head = v.InferOutput<typeof head>
/** A line as the next one names it. */
export type Link = Head['last']

/** What the first line of all names as the one before. */
export const NOTHING_BEFORE: Link = { seq: 0, hash: '0'.repeat(64) }

/** The head as it was saved, or `null` when it is not one. */
export function readHead(text: string): Head | null {
  try {
    const result = v.safeParse(head, JSON.parse(text))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
