import * as v from 'valibot'
import type { Proposal } from '../../proposal.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const time = v.number()
// What else the caller's object says of them is not kept.
const person = v.object({ id: v.string(), name: v.string(), email: v.string() })
const status = v.picklist(['draft', 'pending_review', 'pending_publish', 'published', 'withdrawn', 'rejected'])
const did = <const T extends string>(type: T) => ({ type: v.literal(type), by: person, at: time })
const text = v.string()

const place = v.strictObject({ path: text, field: v.exactOptional(text), quote: v.exactOptional(text) })
const event = v.variant('type', [
  v.strictObject({ ...did('opened'), tip: oid }),
  v.strictObject({ ...did('amended'), tip: oid, superseded: oid }),
  v.strictObject({ ...did('status'), from: status, to: status, reason: v.exactOptional(text) }),
  v.strictObject({ ...did('approved'), role: text, tree: oid }),
  v.strictObject({ ...did('assigned'), from: v.nullable(text), to: v.nullable(person) }),
  v.strictObject({ ...did('remark'), id: text, text, place: v.exactOptional(place), suggestion: v.exactOptional(text) }),
  v.strictObject({ ...did('reply'), of: text, text }),
  v.strictObject({ ...did('remark-state'), of: text, to: v.picklist(['resolved', 'open', 'accepted', 'declined']) }),
  v.strictObject({ ...did('scheduled'), tree: oid, publishAt: v.nullable(time) }),
  v.strictObject({ ...did('packed'), package: v.nullable(v.strictObject({ id: text, title: text })) }),
  v.strictObject({ ...did('emergency'), tree: oid, reason: text }),
  v.strictObject({ ...did('signed'), role: text, tree: oid }),
  v.strictObject({ ...did('failed'), tree: oid, code: text, sentence: text, remedy: text }),
  v.strictObject({ ...did('expert-asked'), id: text, expert: v.strictObject({ name: text, email: text }), question: text, tree: oid, until: time }),
  v.strictObject({ ...did('expert-answered'), of: text, agrees: v.boolean(), text, tree: oid }),
  v.strictObject({ ...did('expert-ended'), of: text }),
])

const proposal = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  branch: v.string(),
  title: v.string(),
  kind: v.picklist(['new', 'change', 'removal', 'media', 'move']),
  status,
  base: oid,
  tip: oid,
  tree: oid,
  author: person,
  authors: v.array(person),
  paths: v.array(v.string()),
  createdAt: time,
  updatedAt: time,
  approvals: v.array(v.strictObject({ by: person, role: v.string(), tree: oid, at: time })),
  events: v.array(event),
  merged: v.exactOptional(oid),
})

/** A save that was done: sent again with the same id by the same person, it is answered and not repeated. */
const request = v.strictObject({ id: v.string(), by: v.string() })

const Shape = v.strictObject({ proposal, requests: v.array(request) })
const Record = v.pipe(v.string(), v.parseJson(), Shape)

/** A proposal as it is kept: one JSON file, whose versions are its history. */
export interface ProposalRecord {
  readonly proposal: Proposal
  readonly requests: readonly v.InferOutput<typeof request>[]
}

/** Writes only what can be read back. */
export function encodeRecord(record: ProposalRecord): Buffer {
  return Buffer.from(`${JSON.stringify(v.parse(Shape, record), null, 2)}\n`)
}

/** Throws `RepositoryBrokenProblem` when the bytes are not a record. */
export function decodeRecord(bytes: Uint8Array, path: string): ProposalRecord {
  const result = v.safeParse(Record, Buffer.from(bytes).toString('utf8'))
  if (!result.success) throw new RepositoryBrokenProblem('a record of a proposal cannot be read', { path, issue: result.issues[0].message })
  return result.output
}
