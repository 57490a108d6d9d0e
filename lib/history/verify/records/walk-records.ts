import type { Oid } from '../../../forge/commit.ts'
import { EMPTY_TREE } from '../../../forge/git/objects/tree-object.ts'
import { LeastRecent } from '../../../forge/git/objects/least-recent.ts'
import { decodeRecord } from '../../../forge/git/proposals/record.ts'
import { diffTrees, type TreeDifference } from '../../../forge/git/trees/diff-trees.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import type { Archive } from '../archive.ts'
import type { RecordChange } from './record-change.ts'

/** A record is a few kilobytes; that many are a few megabytes. */
const KEPT = 2_000
/** Beside the records lies what a publication on a forge elsewhere has begun (`github/publish/intent.ts`). */
export const PENDING = 'pending.json'

/** A commit of the records, and what it changed: of a hand, or of an attacker, more than one file. */
export interface RecordsStep {
  readonly commit: Oid
  readonly at: number
  readonly changes: readonly RecordChange[]
  /** Paths that are no record, or whose record cannot be read. */
  readonly strange: readonly string[]
}

/** Goes through the line of the records, oldest first, reading each version of each record once. */
export async function* walkRecords({ objects }: Pick<Archive, 'objects'>, line: readonly Oid[]): AsyncGenerator<RecordsStep> {
  const known = new LeastRecent<Oid, Proposal>(KEPT)
  const read = async (path: string, oid: Oid): Promise<Proposal> => {
    const proposal = known.get(oid) ?? decodeRecord(await objects.blob(oid), path).proposal
    known.set(oid, proposal)
    return proposal
  }
  let tree: Oid = EMPTY_TREE
  for (const commit of line) {
    const { tree: next, committer } = await objects.commit(commit)
    const differences = (await diffTrees(objects, tree, next)).filter(({ path }) => path !== PENDING)
    const changes: RecordChange[] = []
    const strange: string[] = []
    for (const one of differences) {
      const change = await changeOf(one, read).catch(() => null)
      if (change) changes.push({ commit, at: committer.at, ...change })
      else strange.push(one.path)
    }
    tree = next
    yield { commit, at: committer.at, changes, strange }
  }
}

async function changeOf({ path, before, after }: TreeDifference, read: (path: string, oid: Oid) => Promise<Proposal>): Promise<Omit<RecordChange, 'commit' | 'at'>> {
  const [old, now] = [before && (await read(path, before.oid)), after && (await read(path, after.oid))]
  return { path, before: old, after: now, blobs: { before: before?.oid ?? null, after: after?.oid ?? null } }
}
