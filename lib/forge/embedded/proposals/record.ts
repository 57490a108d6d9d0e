import * as v from 'valibot'
import type { Proposal } from '../../proposal.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const time = v.number()
const person = v.strictObject({ id: v.string(), name: v.string(), email: v.string() })
const status = v.picklist(['draft', 'pending_review', 'pending_publish', 'published', 'withdrawn', 'rejected'])

const event = v.variant('type', [
  v.strictObject({ type: v.literal('opened'), by: person, at: time, tip: oid }),
  v.strictObject({ type: v.literal('amended'), by: person, at: time, tip: oid, superseded: oid }),
  v.strictObject({ type: v.literal('status'), by: person, at: time, from: status, to: status, reason: v.exactOptional(v.string()) }),
  v.strictObject({ type: v.literal('approved'), by: person, at: time, role: v.string(), tree: oid }),
  v.strictObject({ type: v.literal('remark'), by: person, at: time, text: v.string(), field: v.exactOptional(v.string()) }),
])

const proposal = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  branch: v.string(),
  title: v.string(),
  kind: v.picklist(['new', 'change', 'removal', 'media']),
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

const Record = v.pipe(v.string(), v.parseJson(), v.strictObject({ proposal, requests: v.array(request) }))

/** A proposal as it is kept: one JSON file, whose versions are its history. */
export interface ProposalRecord {
  readonly proposal: Proposal
  readonly requests: readonly v.InferOutput<typeof request>[]
}

export function encodeRecord(record: ProposalRecord): Buffer {
  return Buffer.from(`${JSON.stringify(record, null, 2)}\n`)
}

/** Throws `RepositoryBrokenProblem` when the bytes are not a record. */
export function decodeRecord(bytes: Uint8Array, path: string): ProposalRecord {
  const result = v.safeParse(Record, Buffer.from(bytes).toString('utf8'))
  if (!result.success) throw new RepositoryBrokenProblem('a record of a proposal cannot be read', { path, issue: result.issues[0].message })
  return result.output
}
