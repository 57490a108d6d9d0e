import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Pages } from '../../functions/services.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Site } from '../../lib/model/sites.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import type { AssetManifest, SiteFile } from '../../lib/site/site-input.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { openWarmSite, type WarmSite } from './warm-site.ts'

interface WarmSitesOptions {
  readonly forge: Forge
  readonly published: () => Promise<Published>
  readonly now: () => number
  readonly assets: AssetManifest
  readonly assetsDir: string
  /** Each site's outputs go below this folder, in one named after its key. */
  readonly outDir: string
  readonly onSite?: (site: Site, done: number, total: number) => void
}

/** All sites, kept equal to what is in force. One refresh runs at a time; one asked for meanwhile runs after it. */
export async function openWarmSites(options: WarmSitesOptions): Promise<Pages> {
  const { sites, files } = await options.published()
  const changed = await options.forge.lastCommits()
  const warm = new Map<string, WarmSite>()
  for (const site of sites) {
    const { forge, assets, assetsDir, outDir } = options
    const today = romeDay(options.now())
    warm.set(site.key, await openWarmSite({ forge, site, sites, assets, assetsDir, folder: join(outDir, site.key), today }, files, changed))
    options.onSite?.(site, warm.size, sites.length)
  }

  let last = Promise.resolve()
  const follow = async () => {
    const next = await options.published()
    const commits = await options.forge.lastCommits()
    for (const site of warm.values()) await site.follow(next.files, commits, romeDay(options.now()))
  }

  return {
    refresh: () => (last = last.catch(() => undefined).then(follow)),
    preview: async (site, changes, entryPath) => warm.get(site)?.live.preview({ files: asFiles(changes) }, entryPath) ?? null,
    show: (site, make) => warm.get(site)?.live.show(make) ?? null,
    current: async (site, entryPath) => warm.get(site)?.live.preview({}, entryPath) ?? null,
  }
}

function asFiles(changes: ReadonlyMap<string, Uint8Array | null>): ReadonlyMap<string, SiteFile | null> {
  return new Map([...changes].map(([path, bytes]) => [path, bytes && { oid: blobName(bytes), bytes, changedAt: null }]))
}

// Named as git would name it, so that the graph sees the same text as the same file.
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
