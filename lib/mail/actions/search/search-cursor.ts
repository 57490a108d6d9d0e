import * as v from 'valibot'

/** Where a search through all folders stopped: in which folder, in which window of time, behind how many found. */
export interface SearchCursor {
  readonly folder: string
  readonly window: number
  readonly from: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))
const cursor = v.strictObject({ folder: v.pipe(v.string(), v.maxLength(1000)), window: count, from: count })

export function writeCursor(cursor: SearchCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** `null` for what is none: the search begins anew. */
export function readCursor(text: string): SearchCursor | null {
  try {
    const result = v.safeParse(cursor, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return result.success ? result.output : null
  } catch {
    return null
  }
}
