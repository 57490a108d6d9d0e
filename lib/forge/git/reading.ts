import type { Oid } from '../commit.ts'
import type { Forge } from '../forge.ts'
import { assertLegalPath } from '../legal-path.ts'
import { UnknownBaseProblem } from '../problems/unknown-base-problem.ts'
import type { History } from './history/history.ts'
import { publicationsOf } from './history/publications.ts'
import { EMPTY_TREE, isFile, isFolder } from './objects/tree-object.ts'
import { publishedHead, type Repository } from './repository.ts'
import { entryAt } from './trees/entry-at.ts'
import { pathsBelow } from './trees/paths-below.ts'
import type { TreeLister } from './trees/tree-lister.ts'

export type Reading = Pick<Forge, 'head' | 'list' | 'read' | 'blob' | 'history' | 'lastCommits' | 'removals' | 'publications' | 'publicationCounts'>

/** What a forge over git reads. */
export function reading(repository: Repository, history: History, lister: Pick<TreeLister, 'list'>): Reading {
  const { objects } = repository
  return {
    head: () => publishedHead(repository),
    async list(at, folder) {
      if (folder !== '') assertLegalPath(folder)
      const entry = await entryAt(objects, await knownTree(repository, at), folder)
      return isFolder(entry) ? lister.list(entry.oid, folder === '' ? '' : `${folder}/`) : []
    },
    async read(at, file) {
      assertLegalPath(file)
      const entry = await entryAt(objects, await knownTree(repository, at), file)
      return isFile(entry) ? new Uint8Array(await objects.blob(entry.oid)) : null
    },
    blob: async (oid) => new Uint8Array(await objects.blob(oid)),
    async history(file) {
      assertLegalPath(file)
      return (await history.of(file)).map(({ commit }) => commit)
    },
    lastCommits: async () => history.last(await pathsInForce(repository)),
    async removals(since) {
      const [last, inForce] = [await history.lastSince(since), new Set(await pathsInForce(repository))]
      return new Map([...last].filter(([file]) => !inForce.has(file)))
    },
    async publications(file, most) {
      assertLegalPath(file)
      return publicationsOf(objects, file, (await history.of(file)).slice(0, most))
    },
    publicationCounts: async () => history.counts(await pathsInForce(repository)),
  }
}

async function pathsInForce(repository: Repository): Promise<readonly string[]> {
  return pathsBelow(repository.objects, await repository.objects.treeOf(await publishedHead(repository)), '')
}

// A name from outside that is no object of ours is the caller's mistake, not a broken repository.
async function knownTree(repository: Repository, at: Oid): Promise<Oid> {
  const { objects } = repository
  const known = (await objects.has(at, 'commit')) || (await objects.has(at, 'tree')) || at === EMPTY_TREE
  if (!known && at !== (await publishedHead(repository))) throw new UnknownBaseProblem(at)
  return objects.treeOf(at)
}
