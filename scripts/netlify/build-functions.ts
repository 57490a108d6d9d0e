import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Site } from '../../lib/model/sites.ts'
import { buildAssets } from '../assets.ts'
import { readSite } from '../build/read-site.ts'
import { bundleFunction } from './bundle-function.ts'
import { packContent } from './content-pack.ts'
import { PACK_FILE } from './pack-beside.ts'

interface FunctionsOptions {
  readonly contentDir: string
  readonly sites: readonly Site[]
  /** Where the functions are written, beside what is published; what it held is removed. */
  readonly functionsDir: string
  /** What is published: the portal's styles and scripts are files of it. */
  readonly deployDir: string
  /** Where built styles and scripts are kept from one build to the next. */
  readonly assetsDir: string
}

/** The portal, its clock and its night as functions, and what they need beside them. */
export async function buildFunctions({ contentDir, sites, functionsDir, deployDir, assetsDir }: FunctionsOptions): Promise<void> {
  const assets = await buildAssets(assetsDir)
  await rm(functionsDir, { recursive: true, force: true })
  await mkdir(functionsDir, { recursive: true })
  for (const name of ['portal', 'due', 'nightly'] as const) await writeFile(join(functionsDir, `${name}.mjs`), await bundleFunction(name, assets))
  const files = await Promise.all(sites.map(async ({ key }) => [...(await readSite(contentDir, key))]))
  await writeFile(join(functionsDir, PACK_FILE), packContent(files.flat()))
  for (const [address, file] of assets.addresses) {
    await mkdir(dirname(join(deployDir, address)), { recursive: true })
    await cp(file, join(deployDir, address))
  }
}
