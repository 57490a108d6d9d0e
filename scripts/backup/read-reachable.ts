import { DiskObjects } from '../../lib/forge/embedded/objects/disk-objects.ts'
import { parseCommit } from '../../lib/forge/git/objects/commit-object.ts'
import { objectId, type RawObject } from '../../lib/forge/git/objects/raw-object.ts'
import { EMPTY_TREE, parseTree } from '../../lib/forge/git/objects/tree-object.ts'
import { RepositoryBrokenProblem } from '../../lib/forge/problems/repository-broken-problem.ts'
import { forEachAtOnce } from './for-each-at-once.ts'

/** Another repository inside this one: git keeps its name, not its objects (gitsubmodules(7)). */
const ELSEWHERE = '160000'

interface Reached {
  /** How many objects were read and are what their name says. */
  readonly objects: number
  /** Those that are missing or damaged; what only they lead to was not seen. Sorted. */
  readonly missing: readonly string[]
}

/** Reads every object that these reach, to the last byte: commits with all their parents, tags, folders, files. */
export async function readReachable(repository: string, roots: Iterable<string>): Promise<Reached> {
  const home = new DiskObjects(repository)
  // Git knows the empty folder without a file of it.
  const seen = new Set([EMPTY_TREE])
  const missing: string[] = []
  const unseen = (oids: Iterable<string>) => [...oids].filter((oid) => !seen.has(oid) && seen.add(oid))
  let objects = 0
  try {
    for (let layer = unseen(roots); layer.length > 0; ) {
      const next: string[] = []
      await forEachAtOnce(layer, async (oid) => {
        const links = await linksOf(home, oid)
        if (links) next.push(...links)
        else missing.push(oid)
        if (links) objects += 1
      })
      layer = unseen(next)
    }
  } finally {
    await home.close()
  }
  return { objects, missing: missing.sort() }
}

/** What an object leads to; `null` when it is not there, or is not what its name says. */
async function linksOf(home: DiskObjects, oid: string): Promise<readonly string[] | null> {
  try {
    const object = await home.read(oid)
    return object && objectId(object) === oid ? linksIn(object) : null
  } catch (error) {
    if (error instanceof RepositoryBrokenProblem || error instanceof RangeError) return null
    throw error
  }
}

function linksIn({ type, data }: RawObject): readonly string[] {
  if (type === 'tree') return [...parseTree(data).values()].filter(({ mode }) => mode !== ELSEWHERE).map(({ oid }) => oid)
  if (type === 'tag') return /^object ([0-9a-f]{40})\n/.exec(Buffer.from(data).toString('latin1'))?.slice(1) ?? []
  if (type === 'blob') return []
  const { tree, parents } = parseCommit(data)
  return [tree, ...parents]
}
