import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntryIssue } from '../../lib/model/entry.ts'
import type { Site } from '../../lib/model/sites.ts'
import { buildSiteAssets } from '../assets/site.ts'
import { indexSite } from '../search/index-site.ts'
import type { NoSearchProblem } from '../search/no-search-problem.ts'
import { buildSite } from './build-site.ts'
import { compileGate } from './compile-gate.ts'
import { edgeFunction } from './edge-function.ts'
import { gatePages } from './gate-pages.tsx'
import { readSoundTerritory } from './read-territory.ts'
import { shadowName } from './shadow-name.ts'
import { webmailFunction } from './webmail-function.ts'

interface DeployOptions {
  readonly contentDir: string
  /** What is published; what it held is removed. */
  readonly deployDir: string
  /** Where the gate's code is written, beside and never below what is published; what it held is removed. */
  readonly edgeDir: string
  /** Where the mail's function is written, beside what is published too; nowhere unless told. */
  readonly functionsDir?: string
  readonly today: string
  readonly onSite?: (site: Site, done: number, total: number) => void
}

/** A deploy behind an edge: every site at its address, but the restricted ones in a folder that only the gate knows. */
export interface Deploy {
  readonly shadow: string
  readonly files: number
  readonly problems: readonly EntryIssue[]
  /** Why a site goes out without its search; `null` when none does. */
  readonly noSearch: NoSearchProblem | null
}

/** @throws {InvalidRulesProblem} before anything is written */
export async function buildDeploy({ contentDir, deployDir, edgeDir, functionsDir, today, onSite }: DeployOptions): Promise<Deploy> {
  const territory = await readSoundTerritory(contentDir)
  const shadow = shadowName()
  const assetsDir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
  try {
    const assets = await buildSiteAssets(assetsDir)
    await Promise.all([deployDir, edgeDir].map((dir) => rm(dir, { recursive: true, force: true })))
    // A site empties its folder before it is written: the one around others goes first.
    const sites = [...territory.sites].sort((a, b) => a.base.length - b.base.length)
    const built = []
    for (const site of sites) {
      const outDir = join(deployDir, site.tipo === 'public' ? '' : shadow, site.base)
      const { live, files, ...rest } = await buildSite({ site, sites: territory.sites, assets, assetsDir, contentDir, outDir, today })
      const search = await indexSite(site, live, outDir)
      built.push({ site, search, files: files + (typeof search === 'number' ? search : 0), ...rest })
      onSite?.(site, built.length, sites.length)
    }
    const pages = gatePages(assets)
    const departed = built.flatMap(({ site, departed }) => (site.tipo === 'public' ? departed : []))
    await cp(join(assetsDir, 'assets'), join(deployDir, 'assets'), { recursive: true })
    await writeFile(join(deployDir, '404.html'), pages.missing)
    await mkdir(edgeDir, { recursive: true })
    await writeFile(join(edgeDir, 'gate.js'), await edgeFunction(compileGate(territory, shadow, pages, departed)))
    if (functionsDir !== undefined) {
      await mkdir(functionsDir, { recursive: true })
      await writeFile(join(functionsDir, 'webmail.mjs'), await webmailFunction(territory.people))
    }
    return { shadow, files: built.reduce((sum, { files }) => sum + files, 0), problems: built.flatMap(({ problems }) => problems), noSearch: built.map(({ search }) => search).find((search) => typeof search !== 'number') ?? null }
  } finally {
    await rm(assetsDir, { recursive: true, force: true })
  }
}
