import * as v from 'valibot'
import { RepositoryBrokenProblem } from '../problems/repository-broken-problem.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most))

const item = v.strictObject({
  path: text(1024),
  how: v.picklist(['deleted', 'hidden']),
  blob: oid,
  sha256,
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  after: v.nullable(sha256),
})

const Shape = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cause: v.picklist(['request', 'expiry', 'unused']),
  path: text(1024),
  by: text(80),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reason: text(500),
  protocol: v.nullable(text(80)),
  head: oid,
  items: v.pipe(v.array(item), v.minLength(1)),
})
const Text = v.pipe(v.string(), v.parseJson(), Shape)

/**
 * Something that readers had and nobody gets any more: its bytes `deleted`, where they lay outside the history; `hidden` where
 * they lie in it, which no portal can change. `blob` is what lay at the path in the history, `sha256` and `size` (bytes) are of
 * what readers had, `after` is the SHA-256 of what is shown instead, where something is.
 */
export type ForgottenItem = v.InferOutput<typeof item>

/**
 * One entry of the register of what was forgotten: what was asked for (`path`), why it went (`cause`), in whose name (the id of
 * a person), under which number of the protocol, and what was in force then.
 */
export type ForgottenEntry = v.InferOutput<typeof Shape>

/** A hundred entries a folder, like the records of proposals. */
export function entryPath(number: number): string {
  return `${String(Math.floor(number / 100)).padStart(4, '0')}/${String(number)}.json`
}

/** Writes only what can be read back. */
export function encodeEntry(entry: ForgottenEntry): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(v.parse(Shape, entry), null, 2)}\n`)
}

/** @throws {RepositoryBrokenProblem} when the bytes are no entry */
export function decodeEntry(bytes: Uint8Array, path: string): ForgottenEntry {
  const result = v.safeParse(Text, new TextDecoder().decode(bytes))
  if (!result.success) throw new RepositoryBrokenProblem('an entry of the register of what was forgotten cannot be read', { path, issue: result.issues[0].message })
  return result.output
}
