import type { Oid } from '../../commit.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { EMPTY_TREE, FOLDER, isFile, isFolder, type TreeEntry } from '../objects/tree-object.ts'
import { mergeText } from './merge-text.ts'

/** `tree` has the proposal's own version at each path of `conflicts`. */
export interface MergedTrees {
  readonly tree: Oid
  readonly conflicts: readonly string[]
}

type Side = TreeEntry | null

interface Sides {
  readonly base: Side
  readonly ours: Side
  readonly theirs: Side
}

/**
 * Merges two trees that come from a third. Only folders that differ on both sides are opened, so the work is that of
 * the proposal and not of the site. No renames are guessed: a file that moved is one that went and one that came.
 */
export async function mergeTrees(batch: ObjectBatch, base: Oid, ours: Oid, theirs: Oid): Promise<MergedTrees> {
  const conflicts: string[] = []
  const [b, o, t] = [base, ours, theirs].map((oid) => ({ mode: FOLDER, oid })) as [TreeEntry, TreeEntry, TreeEntry]
  const merged = await merge(batch, '', { base: b, ours: o, theirs: t }, conflicts)
  return { tree: merged?.oid ?? batch.addTree(new Map()), conflicts: conflicts.sort() }
}

async function merge(batch: ObjectBatch, path: string, sides: Sides, conflicts: string[]): Promise<Side> {
  const { base, ours, theirs } = sides
  if (same(ours, theirs) || same(base, theirs)) return ours
  if (same(base, ours)) return theirs
  if ([base, ours, theirs].every((side) => side === null || isFolder(side))) return folders(batch, path, sides, conflicts)
  const file = await files(batch, sides)
  if (!file) conflicts.push(path)
  return file ?? theirs
}

function same(one: Side, other: Side): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode
}

async function folders(batch: ObjectBatch, path: string, { base, ours, theirs }: Sides, conflicts: string[]): Promise<Side> {
  const [b, o, t] = await Promise.all([base, ours, theirs].map((side) => batch.tree(side?.oid ?? EMPTY_TREE)))
  if (!b || !o || !t) return null
  const entries = new Map<string, TreeEntry>()
  for (const name of new Set([...o.keys(), ...t.keys()])) {
    const sides = { base: b.get(name) ?? null, ours: o.get(name) ?? null, theirs: t.get(name) ?? null }
    const entry = await merge(batch, path === '' ? name : `${path}/${name}`, sides, conflicts)
    if (entry) entries.set(name, entry)
  }
  return entries.size > 0 ? { mode: FOLDER, oid: batch.addTree(entries) } : null
}

/** `null` is a conflict: gone on one side and changed on the other, two different new files, or texts that do not join. */
async function files(batch: ObjectBatch, { base, ours, theirs }: Sides): Promise<TreeEntry | null> {
  if (!isFile(base) || !isFile(ours) || !isFile(theirs)) return null
  const mode = ours.mode === base.mode ? theirs.mode : ours.mode
  if (ours.oid === theirs.oid || theirs.oid === base.oid) return { mode, oid: ours.oid }
  if (ours.oid === base.oid) return { mode, oid: theirs.oid }
  const [b, o, t] = await Promise.all([base, ours, theirs].map(({ oid }) => batch.blob(oid)))
  const text = b && o && t && mergeText(b, o, t)
  return text ? { mode, oid: batch.addBlob(text) } : null
}
