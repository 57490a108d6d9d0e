import type { Oid } from '../../forge/commit.ts'
import { Problem } from '../../errors/problem.ts'
import { isFolder } from '../../forge/git/objects/tree-object.ts'
import type { Archive } from './archive.ts'
import { type Finding, finding } from './finding.ts'
import type { Report } from './report.ts'

/** Reads every file that is in force: that it is there, and is the one its name says. One at a time: images weigh. */
export async function filesFindings({ objects }: Archive, head: Oid, report: Report, onProgress: (done: number, total: number) => void): Promise<readonly Finding[]> {
  const found: Finding[] = []
  const files = await filesBelow(objects, (await objects.commit(head)).tree, '', found)
  for (const [at, { oid, path }] of files.entries()) {
    await objects.blob(oid).catch((error: unknown) => found.push(gone(error, path)))
    report.look('files')
    onProgress(at + 1, files.length)
  }
  return found
}

type File = { readonly path: string; readonly oid: Oid }

async function filesBelow(objects: Archive['objects'], tree: Oid, prefix: string, found: Finding[]): Promise<readonly File[]> {
  const entries = await objects.tree(tree).catch((error: unknown) => {
    found.push(gone(error, prefix))
    return new Map<string, never>()
  })
  const files: File[] = []
  for (const [name, entry] of entries) {
    const path = `${prefix}${name}`
    if (isFolder(entry)) for (const file of await filesBelow(objects, entry.oid, `${path}/`, found)) files.push(file)
    // Another repository has no object here: that it is there at all is said elsewhere.
    else if (entry.mode !== '160000') files.push({ path, oid: entry.oid })
  }
  return files
}

function gone(error: unknown, path: string): Finding {
  if (!(error instanceof Problem)) throw error
  return finding('object-missing', { path, detail: String(error.data.oid ?? '') })
}
