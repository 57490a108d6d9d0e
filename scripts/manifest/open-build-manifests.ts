import { join } from 'node:path'
import type { Site } from '../../lib/model/sites.ts'
import { INDEX_ADDRESS } from '../../lib/site/search-address.ts'
import { filesIn, sumsOf } from './files-in.ts'
import { signingKeyHere } from './signing-key-here.ts'
import { sourceOf } from './source-of.ts'
import { MANIFEST_WORDS as words } from './words.ts'
import { writeManifest } from './write-manifest.ts'

/** A site that was just built, where it lies. */
export interface BuiltFolder {
  readonly site: Site
  readonly folder: string
  /** Its files without those of its search, below its folder: in it another site may lie. */
  readonly outs: readonly string[]
}

interface BuildManifestsOptions {
  readonly contentDir: string
  readonly today: string
  readonly wholeFolder: string
  /** Says why there is no manifest, or no signature. */
  readonly say: (line: string) => void
}

/**
 * Looks from which version sites are built, before they are; what it gives writes down what was made of one.
 *
 * @throws {InvalidSettingProblem} for a key that is none
 */
export async function openBuildManifests({ contentDir, say, today, wholeFolder }: BuildManifestsOptions): Promise<(built: BuiltFolder) => Promise<void>> {
  const source = await sourceOf(contentDir, today)
  if (typeof source === 'string') {
    say(words.none[source])
    return () => Promise.resolve()
  }
  const key = await signingKeyHere()
  if (!key) say(words.unsigned)
  return async ({ folder, outs, site }) => {
    const files = new Map([...(await sumsOf(folder, outs)), ...(await searchIn(folder))])
    await writeManifest(site, { site: site.key, ...source, files }, { folder, wholeFolder, key })
  }
}

async function searchIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const sums = await filesIn(join(folder, INDEX)).catch(() => [])
  return new Map([...sums].map(([path, sum]) => [`${INDEX}${path}`, sum]))
}

const INDEX = INDEX_ADDRESS.slice(1)
