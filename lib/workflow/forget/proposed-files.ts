import type { Forge } from '../../forge/forge.ts'
import { readMediaPath } from '../../model/entry-path.ts'

/** What open proposals bring or change: of files with personal data the SHA-256, of all the paths. Nothing of it is over. */
export interface ProposedFiles {
  readonly hashes: ReadonlySet<string>
  readonly paths: ReadonlySet<string>
}

export async function proposedFiles(forge: Forge): Promise<ProposedFiles> {
  const hashes = new Set<string>()
  const all = new Set<string>()
  for (const { paths, tip } of await forge.proposals({ open: true })) {
    for (const path of paths) all.add(path)
    const media = new Set(paths.filter((path) => readMediaPath(path)))
    const files = media.size > 0 ? await forge.list(tip, 'content') : []
    for (const { path, personal } of files) if (personal && media.has(path)) hashes.add(personal.sha256)
  }
  return { hashes, paths: all }
}
