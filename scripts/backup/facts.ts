import * as v from 'valibot'

/** The form of the copies this program writes and reads. */
export const FORMAT = 1

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const schema = v.object({
  format: v.literal(FORMAT),
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  software: v.string(),
  origin: v.optional(v.nullable(v.string()), null),
  refs: v.record(v.string(), oid),
  objects: v.pipe(v.number(), v.integer(), v.minValue(0)),
  withKeys: v.boolean(),
  unsteady: v.array(v.string()),
})

/** What a copy says of itself, in `copia.json`: when, by which version, where every ref stood, how many objects they reach. */
export interface CopyFacts {
  readonly takenAt: string
  readonly software: string
  /** The repository on GitHub the content was brought from, `owner/name`; `null` where it lay beside the rest. */
  readonly origin: string | null
  readonly refs: Readonly<Record<string, string>>
  readonly objects: number
  readonly withKeys: boolean
  /** Folders that were written all the while: each of their files is whole, but they may be of moments some seconds apart. */
  readonly unsteady: readonly string[]
}

export function writeFacts(facts: CopyFacts): string {
  return `${JSON.stringify({ format: FORMAT, ...facts }, null, 2)}\n`
}

/** `null` when it is not readable, or of a form that this version does not know. */
export function readFacts(text: string): CopyFacts | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text)
  return read.success ? read.output : null
}
