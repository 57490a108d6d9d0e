import { join } from 'node:path'
import type { Pages } from '../../functions/services.ts'
import type { Oid } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Site } from '../../lib/model/sites.ts'
import { outPathOf } from '../../lib/site/address.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { openImageStore } from '../images/image-store.ts'
import { openShapes } from '../images/shapes.ts'
import { lastChanges } from './last-changes.ts'
import { type ImageWork, openImageWork } from './make-images.ts'
import { trialFiles } from './trial-files.ts'
import { openSiteFolder } from './site-folder.ts'
import type { WarmManifests } from './warm-manifests.ts'
import type { WarmSearch } from './warm-search.ts'
import { openWarmSite, type WarmSite } from './warm-site.ts'

interface WarmSitesOptions {
  readonly forge: Forge
  readonly published: () => Promise<Published>
  readonly now: () => number
  readonly assets: AssetManifest
  readonly assetsDir: string
  /** Each site's outputs go below this folder, in one named after its key. */
  readonly outDir: string
  /** What was measured and made of images is kept here. */
  readonly imagesDir: string
  /** Is told of the sites and of what changes on them. */
  readonly search?: Pick<WarmSearch, 'watch' | 'changed' | 'forget'>
  /** Is told what is written, and of which version it is. */
  readonly manifests?: Pick<WarmManifests, 'sumsOf' | 'follow' | 'start'>
  readonly onSite?: (site: Site, done: number, total: number) => void
}

/** The rendered sites, and what makes the histories of their pages: those that a start did not wait for. */
export interface WarmPages extends Pages {
  /** Makes some more of them; answers whether there are others. */
  readonly tellMore: () => Promise<boolean>
  readonly images: ImageWork
  /** The commit that readers see. */
  readonly head: () => Oid
}

/** All sites, kept equal to what is in force. One refresh runs at a time; one asked for meanwhile runs after it. */
export async function openWarmSites(options: WarmSitesOptions): Promise<WarmPages> {
  const images = openImageWork(openImageStore(options.imagesDir), options.forge)
  const shapes = await openShapes(options.imagesDir)
  const { sites, files, head, rulesHash } = await options.published()
  const tellManifests = (commit: Oid, rules: string, day: string) => options.manifests?.follow({ commit, rules, day, sites })
  const changed = await lastChanges(options.forge)
  let register = await options.forge.forgotten()
  await images.forget(new Set(register.blobs.keys()))
  const warm = new Map<string, WarmSite>()
  const day = romeDay(options.now())
  for (const site of sites) {
    const { forge, assets, assetsDir, outDir } = options
    const folder = openSiteFolder(join(outDir, site.key), options.manifests?.sumsOf(site.key))
    warm.set(site.key, await openWarmSite({ forge, site, sites, assets, assetsDir, folder, today: day, shapes, images }, files, changed, register))
    const live = warm.get(site.key)?.live
    if (live) options.search?.watch(site, live)
    options.onSite?.(site, warm.size, sites.length)
  }

  let seen = head
  let last: Promise<void> = Promise.resolve()
  const follow = async () => {
    const [next, today] = [await options.published(), romeDay(options.now())]
    const changes = await lastChanges(options.forge)
    const [before, now] = [register, await options.forge.forgotten()]
    register = now
    for (const site of sites) {
      const changed = (await warm.get(site.key)?.follow(next.files, changes, today, now)) ?? []
      // A search keeps its former files for a while: not where something of the site was forgotten.
      if (before !== now && now.entries.slice(before.entries.length).some(({ path }) => path.startsWith(`content/${site.key}/`))) await options.search?.forget(site)
      if (changed.length > 0) await options.search?.changed(site)
    }
    if (before !== now) await images.forget(new Set(now.blobs.keys()))
    seen = next.head
    tellManifests(next.head, next.rulesHash, today)
  }
  const tellMore = async () => {
    let more = false
    for (const site of warm.values()) more = (await site.tellMore()) || more
    return more
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    // Whoever asked is told of a failure; the next in turn goes on.
    last = turn.then(() => undefined, () => undefined)
    return turn
  }
  tellManifests(head, rulesHash, day)
  options.manifests?.start(inTurn)

  return {
    images,
    head: () => seen,
    refresh: () => inTurn(follow),
    tellMore: () => inTurn(tellMore),
    preview: async (site, changes, entryPath) => warm.get(site)?.live.preview({ files: trialFiles(changes) }, entryPath) ?? null,
    show: (site, make) => warm.get(site)?.live.show(make) ?? null,
    has: (site, address) => address.endsWith('/') && (warm.get(site)?.live.outputs().has(outPathOf(address)) ?? false),
    current: async (site, entryPath) => warm.get(site)?.live.preview({}, entryPath) ?? null,
  }
}
