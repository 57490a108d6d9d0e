import type { Oid } from '../../commit.ts'
import type { ObjectBatch } from '../../git/objects/object-batch.ts'
import type { Signature } from '../../git/objects/commit-object.ts'
import { appendTrailers } from '../../trailers.ts'
import type { Intent } from './intent.ts'

/**
 * The records as they are once the line has moved: the same commits again, on top of the one that said it was begun.
 * Whoever makes them makes the same, so several who finish one publication at once do not get in each other's way.
 */
export async function finished(batch: ObjectBatch, begun: Oid, { records }: Intent): Promise<Oid> {
  const line: Oid[] = []
  for (let oid: Oid | undefined = records.to; oid !== undefined && oid !== records.from; oid = (await batch.commit(oid)).parents[0]) line.unshift(oid)
  let head = begun
  for (const oid of line) head = batch.addCommit({ ...(await batch.commit(oid)), parents: [head] })
  await batch.flush()
  return head
}

/** The records as they were: the line did not move, and will not. */
export async function dropped(batch: ObjectBatch, begun: Oid, { main, records }: Intent, by: Signature): Promise<Oid> {
  const { tree } = await batch.commit(records.from)
  const head = batch.addCommit({ tree, parents: [begun], author: by, committer: by, message: appendTrailers(`publication of ${main.to}: not done`, []) })
  await batch.flush()
  return head
}
