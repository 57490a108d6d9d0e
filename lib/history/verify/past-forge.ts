import type { Oid } from '../../forge/commit.ts'
import type { Difference, Forge } from '../../forge/forge.ts'
import { isFile, isFolder } from '../../forge/git/objects/tree-object.ts'
import { entryAt } from '../../forge/git/trees/entry-at.ts'
import { TreeLister } from '../../forge/git/trees/tree-lister.ts'
import type { Archive } from './archive.ts'

/** The parts of a forge that a decision of the past is read through. */
export type PastReading = Pick<Forge, 'list' | 'read' | 'blob' | 'forgotten'>

const NOTHING_FORGOTTEN: Awaited<ReturnType<Forge['forgotten']>> = { head: null, entries: [], blobs: new Map(), paths: new Map() }

export function pastReading({ objects }: Pick<Archive, 'objects'>): PastReading {
  const lister = new TreeLister(objects)
  return {
    async list(at, folder) {
      const entry = await entryAt(objects, await objects.treeOf(at), folder)
      return isFolder(entry) ? lister.list(entry.oid, folder === '' ? '' : `${folder}/`) : []
    },
    async read(at, path) {
      const entry = await entryAt(objects, await objects.treeOf(at), path)
      return isFile(entry) ? objects.blob(entry.oid) : null
    },
    blob: (oid) => objects.blob(oid),
    // The history is judged by what it holds: what is shown in place of it is no matter here.
    forgotten: async () => NOTHING_FORGOTTEN,
  }
}

/** One publication as it was decided: what was in force, and what it was to change. */
export interface PastChange {
  readonly before: Oid
  readonly after: Oid
  readonly tip: Oid
  readonly differences: readonly Difference[]
}

/**
 * A forge that stands where it stood before one publication, for those who decide: nothing can be written there, and what
 * they ask of the proposal is what that publication did.
 */
export function pastForge(reading: PastReading, { after, before, differences, tip }: PastChange): Forge {
  const refuse = () => Promise.reject(new TypeError('nothing is written in the past'))
  return {
    ...reading,
    head: async () => before,
    compare: async () => ({ base: before, head: before, tip, differences, conflicts: [], mergedTree: after }),
    compareAll: async () => ({ head: before, differences, conflicts: [], mergedTree: after }),
    reversal: refuse,
    propose: refuse,
    amend: refuse,
    setStatus: refuse,
    record: refuse,
    approve: refuse,
    merge: refuse,
    mergeAll: refuse,
    close: refuse,
    forget: refuse,
    settle: refuse,
    revision: async () => before,
    proposal: async () => null,
    open: async () => null,
    proposals: async () => [],
    history: refuse,
    lastCommits: refuse,
    removals: refuse,
    publications: refuse,
    publicationCounts: refuse,
  }
}
