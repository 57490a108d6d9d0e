import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { access, cp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openContent } from '../../scripts/server/open-content.ts'

const KEPT = '.local/test-repositories'
/** What a seeded repository is made by, beside its content. */
const MAKERS = ['lib/forge', 'lib/model', 'lib/access', 'lib/digest', 'scripts/seed', 'scripts/server/open-content.ts']

/** Puts a new repository with this content at a place: seeded once for each state of content and code, copied from then on. */
export async function copySeeded(contentDir: string, to: string): Promise<void> {
  const kept = join(KEPT, await keyOf([contentDir, ...MAKERS]))
  if (!(await access(kept).then(() => true, () => false))) await seedOnce(contentDir, kept)
  await cp(kept, to, { recursive: true })
}

async function seedOnce(contentDir: string, kept: string): Promise<void> {
  const making = `${kept}.${randomUUID()}`
  const forge = await openContent(making, { contentDir, proposals: [], now: Date.now })
  await forge.shutDown()
  // As after its first upkeep: a thousand small files take longer to copy, and to read, than one.
  execFileSync('git', ['-C', making, 'repack', '-a', '-d', '-q'])
  // Another test may have made the same meanwhile.
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }))
}

async function keyOf(places: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const place of places) {
    const found = /\.[a-z]+$/.test(place) ? [place] : (await readdir(place, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
    for (const file of found) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
