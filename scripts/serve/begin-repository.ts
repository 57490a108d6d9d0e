import { cp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { loadRules } from '../../lib/access/load.ts'
import type { SignCommit } from '../../lib/forge/git/objects/signed-commit.ts'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { PORTAL } from '../server/portal-person.ts'
import { seedCommits } from '../seed/seed-commits.ts'
import type { FirstContent } from './first-content.ts'
import { NoContentProblem } from './problems/no-content-problem.ts'
import { UnusableContentProblem } from './problems/unusable-content-problem.ts'
import { SERVE_WORDS as say } from './words.ts'

/** What of a bare repository is brought along: its hooks and its configuration could run programs here. */
const BROUGHT = ['objects', 'refs', 'packed-refs', 'redazione']

/** Is there a repository with something published? */
export async function hasContent(dir: string): Promise<boolean> {
  const files = await readdir(dir).catch(() => [])
  if (files.length === 0) return false
  const forge = await openEmbeddedForge({ dir, committer: PORTAL })
  try {
    return !(await forge.isEmpty())
  } finally {
    await forge.shutDown()
  }
}

/**
 * Makes the repository at `dir` from what it begins with, whole or not at all.
 *
 * @param first `null`: nobody said
 * @throws {NoContentProblem | UnusableContentProblem | InvalidRulesProblem | InvalidSitesProblem}
 */
export async function beginRepository(dir: string, first: FirstContent | null, now: number, sign: SignCommit): Promise<void> {
  if (!first) throw new NoContentProblem()
  const making = `${dir}.nuovo`
  await rm(making, { recursive: true, force: true })
  await initRepository(making)
  if (first.from === 'repository') await bring(first.dir, making)
  const forge = await openEmbeddedForge({ dir: making, committer: PORTAL, sign })
  try {
    if (first.from !== 'repository') {
      checkContent(first.files)
      await forge.seed(first.from === 'sample' ? seedCommits(first.files) : [{ author: PORTAL, at: now, message: say.firstCommit, changes: [...first.files].map(([path, content]) => ({ path, content })) }])
    }
    if (await forge.isEmpty()) throw new UnusableContentProblem(say.emptyRepository)
    const head = await forge.head()
    const [sites, rules] = [await forge.read(head, 'content/siti.yml'), await forge.read(head, 'content/regole.yml')]
    checkContent(new Map([['content/siti.yml', sites], ['content/regole.yml', rules]].flatMap(([path, bytes]) => (bytes instanceof Uint8Array ? [[String(path), bytes] as const] : []))))
  } finally {
    await forge.shutDown()
  }
  // What was there holds nothing that is published; it is set aside all the same.
  await rename(dir, `${dir}.${now}`).catch(absent)
  await rename(making, dir)
}

async function bring(from: string, to: string): Promise<void> {
  const names = await readdir(from)
  for (const name of BROUGHT.filter((name) => names.includes(name))) await cp(join(from, name), join(to, name), { recursive: true, force: true })
}

function checkContent(files: ReadonlyMap<string, Uint8Array>): void {
  const text = (path: string) => {
    const bytes = files.get(path)
    if (!bytes) throw new UnusableContentProblem(say.noContentThere(path))
    return new TextDecoder().decode(bytes)
  }
  loadRules(text('content/regole.yml'), parseSites(text('content/siti.yml')))
}
