import * as v from 'valibot'
import type { Oid } from '../../commit.ts'
import type { ObjectBatch } from '../../git/objects/object-batch.ts'
import type { ObjectReader } from '../../git/objects/object-reader.ts'
import { type Signature } from '../../git/objects/commit-object.ts'
import { FILE } from '../../git/objects/tree-object.ts'
import { RepositoryBrokenProblem } from '../../problems/repository-broken-problem.ts'
import { appendTrailers } from '../../trailers.ts'

const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const Shape = v.strictObject({
  /** The published line, from and to. */
  main: v.strictObject({ from: oid, to: oid }),
  /** The records, from and to: `to` is what they become once the line has moved. */
  records: v.strictObject({ from: oid, to: oid }),
  following: v.array(v.strictObject({ ref: v.string(), from: v.nullable(oid), to: v.nullable(oid) })),
})
const Text = v.pipe(v.string(), v.parseJson(), Shape)

/** A publication that was begun: beside the records, so that whoever would write after them sees it. */
export type Intent = v.InferOutput<typeof Shape>

/** No record has this name: they lie in folders. */
const NAME = 'pending.json'

/** The commit of the records that says it. All that the publication needs is in its history. */
export async function addIntent(batch: ObjectBatch, intent: Intent, by: Signature): Promise<Oid> {
  const { main, records } = intent
  const entries = new Map(await batch.tree((await batch.commit(records.from)).tree))
  entries.set(NAME, { mode: FILE, oid: batch.addBlob(Buffer.from(`${JSON.stringify(v.parse(Shape, intent))}\n`)) })
  const message = appendTrailers(`publication of ${main.to}: begun`, [])
  return batch.addCommit({ tree: batch.addTree(entries), parents: [records.from, records.to, main.to], author: by, committer: by, message })
}

/** The publication under way at a commit of the records, or `null`. Throws `RepositoryBrokenProblem` when it cannot be read. */
export async function intentAt(objects: ObjectReader, head: Oid): Promise<Intent | null> {
  const entry = (await objects.tree((await objects.commit(head)).tree)).get(NAME)
  if (!entry) return null
  const parsed = v.safeParse(Text, Buffer.from(await objects.blob(entry.oid)).toString('utf8'))
  if (!parsed.success) throw new RepositoryBrokenProblem('a publication that was begun cannot be read', { head })
  return parsed.output
}
