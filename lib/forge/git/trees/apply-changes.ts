import type { FileChange, Oid } from '../../commit.ts'
import { InvalidPathProblem } from '../../problems/invalid-path-problem.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { EMPTY_TREE, FILE, FOLDER, isFile, isFolder, type TreeEntry } from '../objects/tree-object.ts'

interface Pending {
  readonly change: FileChange
  readonly rest: string
}

/**
 * The tree that `changes` make of a tree, and the paths that really differ.
 * Throws `InvalidPathProblem` when a file would have to be a folder too.
 */
export async function applyChanges(batch: ObjectBatch, tree: Oid, changes: readonly FileChange[]): Promise<{ tree: Oid; paths: string[] }> {
  const paths: string[] = []
  const pending = changes.map((change) => ({ change, rest: change.path }))
  const changed = await inFolder(batch, tree, pending, paths)
  return { tree: changed ?? batch.addTree(new Map()), paths: paths.sort() }
}

/** `null` when the folder ends up empty: git keeps no empty folders. */
async function inFolder(batch: ObjectBatch, tree: Oid, pending: readonly Pending[], paths: string[]): Promise<Oid | null> {
  const entries = new Map(await batch.tree(tree))
  const before = paths.length
  for (const [name, here] of grouped(pending)) {
    const entry = await inEntry(batch, entries.get(name), here, paths)
    if (entry) entries.set(name, entry)
    else entries.delete(name)
  }
  if (entries.size === 0) return null
  return paths.length === before ? tree : batch.addTree(entries)
}

function grouped(pending: readonly Pending[]): Map<string, Pending[]> {
  const groups = new Map<string, Pending[]>()
  for (const { change, rest } of pending) {
    const slash = rest.indexOf('/')
    const name = slash < 0 ? rest : rest.slice(0, slash)
    const group = groups.get(name) ?? []
    group.push({ change, rest: slash < 0 ? '' : rest.slice(slash + 1) })
    groups.set(name, group)
  }
  return groups
}

/** First the file of this name goes, then what lies below it, then the new file comes: a file may become a folder and back. */
async function inEntry(batch: ObjectBatch, entry: TreeEntry | undefined, here: readonly Pending[], paths: string[]): Promise<TreeEntry | undefined> {
  const own = here.find(({ rest }) => rest === '')?.change
  const below = here.filter(({ rest }) => rest !== '')
  let now = entry
  if (own?.content === null && now && !isFolder(now)) {
    now = undefined
    paths.push(own.path)
  }
  if (isFolder(now) || below.some(({ change }) => change.content !== null)) now = await folder(batch, now, below, paths)
  return own?.content ? file(batch, now, own.path, own.content, paths) : now
}

async function folder(batch: ObjectBatch, entry: TreeEntry | undefined, below: readonly Pending[], paths: string[]): Promise<TreeEntry | undefined> {
  if (below.length === 0) return entry
  if (entry && !isFolder(entry)) throw new InvalidPathProblem(below[0]?.change.path ?? '', 'a file of the same name is in the way')
  const oid = await inFolder(batch, entry?.oid ?? EMPTY_TREE, below, paths)
  return oid ? { mode: FOLDER, oid } : undefined
}

function file(batch: ObjectBatch, entry: TreeEntry | undefined, path: string, content: Uint8Array, paths: string[]): TreeEntry {
  if (isFolder(entry)) throw new InvalidPathProblem(path, 'a folder of the same name is in the way')
  const next = { mode: isFile(entry) ? entry.mode : FILE, oid: batch.addBlob(content) }
  if (entry?.oid === next.oid && entry.mode === next.mode) return entry
  paths.push(path)
  return next
}
