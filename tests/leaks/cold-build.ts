import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Site } from '../../lib/model/sites.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { buildSiteAssets } from '../../scripts/assets/site.ts'
import { buildSite } from '../../scripts/build/build-site.ts'
import { indexSite } from '../../scripts/search/index-site.ts'
import { isHalfWritten } from '../is-half-written.ts'

export const TODAY = '2026-11-27'

/** A file of a site's output, as `<site>/<out>`, and its bytes. */
export type Built = ReadonlyMap<string, Buffer>

export interface Assets {
  readonly assets: AssetManifest
  readonly assetsDir: string
}

/** The assets of the sites, in a folder of their own. */
export async function madeAssets(assetsDir: string): Promise<Assets> {
  await mkdir(assetsDir)
  return { assets: await buildSiteAssets(assetsDir), assetsDir }
}

/** Builds sites from nothing on a fixed day, where there is no history; fails where an entry is left out. */
export function coldBuild(sites: readonly Site[], all: readonly Site[], contentDir: string, outDir: string, assets: Assets): Promise<Built> {
  return buildAll(sites, (site, folder) => buildPages(site, all, contentDir, folder, assets).then(() => undefined), outDir)
}

/** The same with the search of each site. */
export function coldBuildAndSearch(sites: readonly Site[], all: readonly Site[], contentDir: string, outDir: string, assets: Assets): Promise<Built> {
  return buildAll(
    sites,
    async (site, folder) => {
      const search = await indexSite(site, await buildPages(site, all, contentDir, folder, assets), folder)
      if (typeof search !== 'number') throw search
    },
    outDir,
  )
}

async function buildPages(site: Site, sites: readonly Site[], contentDir: string, outDir: string, assets: Assets): Promise<LiveSite> {
  const { problems, live } = await buildSite({ site, sites, ...assets, contentDir, outDir, today: TODAY })
  if (problems.length > 0) throw new Error(problems.map(({ sentence }) => sentence).join('\n'))
  return live
}

async function buildAll(sites: readonly Site[], build: (site: Site, folder: string) => Promise<void>, outDir: string): Promise<Built> {
  const built = new Map<string, Buffer>()
  for (const site of sites) {
    const folder = join(outDir, site.key)
    await build(site, folder)
    for (const [out, bytes] of await filesBelow(folder)) built.set(`${site.key}/${out}`, bytes)
  }
  return built
}

/** Every file below a folder, the hidden ones too. */
export async function filesBelow(folder: string): Promise<readonly (readonly [string, Buffer])[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((file) => !file.isDirectory() && !isHalfWritten(file.name)).map((file) => join(file.parentPath, file.name)).sort()
  return Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file)] as const))
}

/** `<site>` and `<out>` of a file of the output. */
export function splitOut(path: string): readonly [site: string, out: string] {
  return [path.slice(0, path.indexOf('/')), path.slice(path.indexOf('/') + 1)]
}
