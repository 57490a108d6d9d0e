import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryIssue } from '../../lib/model/entry.ts'
import type { Site } from '../../lib/model/sites.ts'
import { buildSiteAssets } from '../assets/site.ts'
import { indexSite } from '../search/index-site.ts'
import type { BuiltFolder } from '../manifest/open-build-manifests.ts'
import type { NoSearchProblem } from '../search/no-search-problem.ts'
import { buildSite } from './build-site.ts'
import { compileGate } from './compile-gate.ts'
import { edgeFunction } from './edge-function.ts'
import { gatePages } from './gate-pages.tsx'
import { type Hosting, wholeHosting } from './hosting.ts'
import { readSoundTerritory } from './read-territory.ts'
import { shadowName } from './shadow-name.ts'

export interface DeployOptions {
  readonly contentDir: string
  /** What is published; what it held is removed. */
  readonly deployDir: string
  /** Where the gate's code is written, beside and never below what is published; what it held is removed. */
  readonly edgeDir: string
  readonly today: string
  /** What is served at the address of the deploy: all sites, unless told. */
  readonly hosting?: (sites: readonly Site[]) => Hosting
  /** A proposal to be looked at by whoever works here: its public sites are hidden too, and nothing restricted is built. */
  readonly preview?: boolean
  /** Where the portal is, without a last slash, for who comes to a preview. */
  readonly portal?: string | null
  readonly onSite?: (site: Site, done: number, total: number) => void
}

/** A deploy behind an edge: every site at its address, but the restricted ones in a folder that only the gate knows. */
export interface Deploy {
  readonly shadow: string
  readonly files: number
  /** The sites, and where each was written. */
  readonly built: readonly BuiltFolder[]
  readonly problems: readonly EntryIssue[]
  /** Files with personal data of which only the reference is here: they are left out. */
  readonly missing: readonly string[]
  /** Why a site goes out without its search; `null` when none does. */
  readonly noSearch: NoSearchProblem | null
}

/** @throws {InvalidRulesProblem} before anything is written */
export async function buildDeploy({ contentDir, deployDir, edgeDir, today, hosting = wholeHosting, preview = false, portal = null, onSite }: DeployOptions): Promise<Deploy> {
  const territory = await readSoundTerritory(contentDir)
  const host = hosting(territory.sites)
  const shadow = shadowName()
  const assetsDir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
  try {
    const assets = await buildSiteAssets(assetsDir)
    await Promise.all([deployDir, edgeDir].map((dir) => rm(dir, { recursive: true, force: true })))
    // A site empties its folder before it is written: the one around others goes first.
    const sites = host.built.filter(({ tipo }) => tipo === 'public' || !preview).sort((a, b) => a.base.length - b.base.length)
    const built = []
    for (const site of sites) {
      const outDir = join(deployDir, site.tipo === 'public' && !preview ? '' : shadow, site.base)
      const { live, ...rest } = await buildSite({ site, sites: host.linked, assets, assetsDir, contentDir, outDir, today })
      const search = await indexSite(site, live, outDir)
      built.push({ site, search, folder: outDir, files: rest.outs.length + (typeof search === 'number' ? search : 0), ...rest })
      onSite?.(site, built.length, sites.length)
    }
    const pages = gatePages(assets, portal)
    const departed = built.flatMap(({ site, departed }) => (site.tipo === 'public' ? departed : []))
    await cp(join(assetsDir, 'assets'), join(deployDir, 'assets'), { recursive: true })
    // A site at the root of its address has a page of its own for what is not there.
    if (preview || !sites.some(({ base }) => base === '/')) await writeFile(join(deployDir, '404.html'), pages.missing)
    await mkdir(edgeDir, { recursive: true })
    const gate = compileGate({ ...territory, sites: host.built }, shadow, pages, departed, { portal: host.portal, preview })
    await writeFile(join(edgeDir, 'gate.js'), await edgeFunction(gate))
    return { shadow, built, files: built.reduce((sum, { files }) => sum + files, 0), problems: built.flatMap(({ problems }) => problems), missing: built.flatMap(({ missing }) => missing), noSearch: built.map(({ search }) => search).find((search) => typeof search !== 'number') ?? null }
  } finally {
    await rm(assetsDir, { recursive: true, force: true })
  }
}
