import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../lib/digest/sha256.ts'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import { git } from '../build/git.ts'
import { commitIfAny } from '../publishable/clone.ts'
import { softwareIn } from '../server/health/software.ts'

/** From what the sites of a folder of content are made for a day, whichever they are. */
export type BuildSource = Omit<Manifest, 'site' | 'files'>

/** Why a build has no manifest: it would name a version that what was built does not come from. */
export type NoSource = 'no-commit' | 'changed-since'

/** @param contentDir the folder that holds `siti.yml`, `regole.yml` and the sites */
export async function sourceOf(contentDir: string, day: string): Promise<BuildSource | NoSource> {
  const commit = await commitIfAny(contentDir, 'HEAD')
  if (commit === null) return 'no-commit'
  const changed = await git(contentDir, ['status', '--porcelain', '--untracked-files=all', '--', '.'])
  if (changed === null || changed.length > 0) return 'changed-since'
  const rules = await sha256(await readFile(join(contentDir, 'regole.yml'), 'utf8'))
  const { commit: software, version } = await softwareIn('.', process.env.SOFTWARE_COMMIT || null)
  return { commit, rules, software: { version, commit: software }, day }
}
