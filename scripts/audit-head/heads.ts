import * as v from 'valibot'
import type { Oid } from '../../lib/forge/commit.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const Night = v.strictObject({ day: v.pipe(v.string(), v.isoDate()), main: oid, records: v.nullable(oid) })
const Text = v.pipe(v.string(), v.maxLength(5_000_000), v.parseJson(), v.strictObject({ version: v.literal(1), nights: v.array(Night) }))

/** Where the published line and the records stood on a night. */
export interface Heads {
  /** The day it was in Rome. */
  readonly day: string
  readonly main: Oid
  readonly records: Oid | null
}

/** Nights that are kept: ten years. */
const MOST = 3_660

/** `null` for a text that is none of ours. */
export function parseHeads(text: string): readonly Heads[] | null {
  const parsed = v.safeParse(Text, text)
  return parsed.success ? parsed.output.nights : null
}

export function encodeHeads(nights: readonly Heads[]): string {
  return `${JSON.stringify({ version: 1, nights: nights.slice(-MOST) }, null, 1)}\n`
}
