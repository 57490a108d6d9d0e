import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Register } from '../../lib/forge/forgotten/register.ts'
import { readEntryPath, readMediaPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import type { Site } from '../../lib/model/sites.ts'
import { outPathOf } from '../../lib/site/address.ts'
import { cardOf } from '../../lib/site/card.ts'
import { originalOf } from '../../lib/site/derived-images.ts'
import { historyAddress } from '../../lib/site/history/history-address.ts'
import { openImageStore } from '../images/image-store.ts'
import { removeOutput } from '../server/write-outputs.ts'

interface Served {
  /** As it stores. */
  readonly forge: Pick<Forge, 'blob'>
  readonly sites: readonly Site[]
  /** Where the sites are written, each in a folder named after its key, and where the images made of theirs are kept. */
  readonly outDir: string
  readonly imagesDir: string
}

/**
 * Removes from the disk what was made of all that people asked to forget: files, images made from them, histories of pages. A portal
 * that runs makes again what may stay.
 *
 * @returns how many files there were
 */
export async function removeServed({ forge, sites, outDir, imagesDir }: Served, { blobs }: Register): Promise<number> {
  let removed = 0
  for (const { entry, item } of blobs.values()) {
    // What ended by itself is served no more, and may have been loaded again since.
    if (entry.cause !== 'request') continue
    const key = readEntryPath(item.path)?.site ?? readMediaPath(item.path)?.site
    const site = sites.find((one) => one.key === key)
    if (!site) continue
    const folder = join(outDir, site.key)
    for (const out of readMediaPath(item.path) ? await filesOf(folder, item.path) : historyOf(site, item.path, await forge.blob(item.blob))) {
      if (await removeOutput(folder, out)) removed += 1
    }
  }
  await openImageStore(imagesDir).forget(new Set(blobs.keys()))
  return removed
}

async function filesOf(folder: string, path: string): Promise<readonly string[]> {
  const [, , ...rest] = path.split('/')
  const own = rest.join('/')
  const place = own.slice(0, own.lastIndexOf('/') + 1)
  const names = await readdir(join(folder, place)).catch(() => [])
  return names.map((name) => `${place}${name}`).filter((out) => out === own || originalOf(out) === own)
}

function historyOf(site: Site, path: string, bytes: Uint8Array): readonly string[] {
  const result = parseEntry(path, bytes, site.tipo)
  if (!('entry' in result)) return []
  const { url } = cardOf(result.entry, site.tipo)
  return url.includes('#') ? [] : [outPathOf(historyAddress(url))]
}
