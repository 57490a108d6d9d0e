import type { Pages } from '../../functions/services.ts'
import type { Oid } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Site } from '../../lib/model/sites.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { trialFiles } from '../server/trial-files.ts'
import { type AskedSite, openAskedSite } from './asked-site.ts'
import type { ContentPack } from './content-pack.ts'
import { siteFiles } from './site-files.ts'

interface AskedPagesOptions {
  readonly forge: Forge
  readonly published: () => Promise<Published>
  readonly now: () => number
  readonly assets: AssetManifest
  readonly pack: ContentPack
}

/** The sites of a function: a site is opened when something is asked of it, and then follows what is in force. */
export interface AskedPages extends Pages {
  /** Opens every public site, for the questions that cannot wait for it. */
  readonly openPublic: () => Promise<void>
}

interface Followed {
  readonly asked: AskedSite
  readonly versions: ReadonlyMap<string, Oid>
  readonly day: string
}

export function askedPages(options: AskedPagesOptions): AskedPages {
  const { published, now } = options
  const open = new Map<string, Promise<Followed>>()

  const follow = async (site: Site, inForce: Published, known: Followed | null): Promise<Followed> => {
    const day = romeDay(now())
    const own = inForce.files.filter(({ path }) => path.startsWith(`content/${site.key}/`))
    const versions = new Map(own.map(({ path, oid }) => [path, oid]))
    const fresh = await siteFiles(options, own.filter(({ path, oid }) => known?.versions.get(path) !== oid))
    if (!known) return { asked: openAskedSite({ site, sites: inForce.sites, assets: options.assets, today: day, files: fresh }), versions, day }
    const gone = [...known.versions.keys()].filter((path) => !versions.has(path)).map((path) => [path, null] as const)
    if (fresh.size + gone.length > 0 || day !== known.day) known.asked.update({ files: new Map([...fresh, ...gone]), today: day })
    return { asked: known.asked, versions, day }
  }
  const at = async (key: string): Promise<AskedSite | null> => {
    const inForce = await published()
    const site = inForce.site(key)
    if (!site) return null
    const before = open.get(key) ?? Promise.resolve(null)
    // One that could not be read is read again by the next who asks.
    const next = before.catch(() => null).then((known) => follow(site, inForce, known))
    open.set(key, next)
    next.catch(() => open.get(key) === next && open.delete(key))
    return (await next).asked
  }
  const opened = new Map<string, AskedSite>()
  const openAll = async (keys: readonly string[]) => {
    for (const key of keys) {
      const site = await at(key)
      if (site) opened.set(key, site)
    }
  }

  return {
    preview: async (site, changes, entryPath) => (await at(site))?.preview({ files: trialFiles(changes) }, entryPath) ?? null,
    current: async (site, entryPath) => (await at(site))?.preview({}, entryPath) ?? null,
    show: (site, make) => opened.get(site)?.show(make) ?? null,
    has: (site, address) => opened.get(site)?.has(address) ?? false,
    refresh: () => openAll([...open.keys()]),
    openPublic: async () => openAll((await published()).sites.filter(({ tipo }) => tipo === 'public').map(({ key }) => key)),
  }
}
