import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FilesInTheWayProblem } from './problems/files-in-the-way-problem.ts'
import type { NewFile, Writing } from './write-all.ts'

interface Plan {
  /** The folder that holds the sites' folders. */
  readonly contentDir: string
  /** By content path. */
  readonly files: ReadonlyMap<string, NewFile & { readonly sha256: string }>
  /** What the import before this one wrote, and its digests. */
  readonly earlier: ReadonlyMap<string, string>
  readonly replace: boolean
}

/**
 * What has to be written and removed so that the content holds these files: not what is there already, and nothing that
 * somebody else wrote, or changed since the import before this one.
 *
 * @throws {FilesInTheWayProblem}
 */
export async function planWriting({ contentDir, files, earlier, replace }: Plan): Promise<Writing> {
  const write = new Map<string, NewFile>()
  const remove: string[] = []
  const inTheWay: string[] = []
  for (const [path, file] of files) {
    const there = await digestAt(onDisk(contentDir, path))
    if (there === file.sha256) continue
    if (there !== null && there !== earlier.get(path) && !replace) inTheWay.push(path)
    write.set(onDisk(contentDir, path), file)
  }
  for (const [path, sha256] of earlier) {
    if (!files.has(path) && isContent(path) && (await digestAt(onDisk(contentDir, path))) === sha256) remove.push(onDisk(contentDir, path))
  }
  if (inTheWay.length > 0) throw new FilesInTheWayProblem(inTheWay)
  return { write, remove }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function digestAt(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null)
  return bytes && digestOf(bytes)
}

function onDisk(contentDir: string, path: string): string {
  return join(contentDir, path.slice('content/'.length))
}

// The report of an earlier import is a file like any other: what it names is not believed.
function isContent(path: string): boolean {
  return /^content\/(?:[a-z0-9-]+\/){2,3}[a-z0-9][a-z0-9.-]*$/.test(path) && !path.includes('..')
}
