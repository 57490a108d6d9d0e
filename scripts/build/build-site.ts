import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Eleventy } from '@11ty/eleventy'
import type { EntryIssue } from '../../lib/model/entry.ts'
import type { Site } from '../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { type DepartedAddress, departedIn } from '../../lib/site/departed-in.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { openImageStore } from '../images/image-store.ts'
import { openApart } from './apart.ts'
import { publishedLine } from './published-line.ts'
import { readHistories } from './read-histories.ts'
import { readSite } from './read-site.ts'

interface BuildOptions {
  readonly site: Site
  readonly sites: readonly Site[]
  readonly assets: AssetManifest
  /** Where the asset files are. */
  readonly assetsDir: string
  /** The folder that holds `<site>/…`. */
  readonly contentDir: string
  /** The site's own folder of outputs; what it held is removed. */
  readonly outDir: string
  readonly today: string
}

interface BuiltSite {
  /** Paths of its files below its folder. */
  readonly outs: readonly string[]
  readonly problems: readonly EntryIssue[]
  /** Files with personal data of which only the reference is here: they are left out. */
  readonly missing: readonly string[]
  readonly departed: readonly DepartedAddress[]
  /** The graph the pages came from, for what is made from the site beside them. */
  readonly live: LiveSite
}

/** Images made by earlier builds on this machine; a host may keep the folder from one build to the next. */
const images = openImageStore('.local/immagini')

/** Builds a site from nothing: its graph makes the pages, Eleventy writes them and makes the images. */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { site, sites, assets, today, contentDir, outDir } = options
  const [line, apart] = [await publishedLine(contentDir, site.key), await openApart(join(contentDir, site.key))]
  await images.forget(apart.forgotten)
  const files = await readSite(contentDir, site.key, line, apart)
  const live = openSite({ site, sites, assets, today, files, outputs: OUTPUTS })
  live.update({ histories: await readHistories(join(contentDir, site.key), line, live.withHistory(), apart) })
  const original = async ({ path, oid }: { readonly path: string; readonly oid: string }) => {
    const file = await apart.shown(path, oid, await readFile(join(contentDir, path.slice('content/'.length))))
    return file?.bytes ?? new Uint8Array()
  }
  const outputs = [...live.outputs()]
  const texts = outputs.flatMap(([out, output]) => (output.kind === 'text' ? [{ out, text: output.text }] : []))
  const copies = outputs.flatMap(([out, output]) => (output.kind === 'copy' && !files.get(output.path)?.personal ? [[join(contentDir, output.path.slice('content/'.length)), out] as const] : []))

  await rm(outDir, { recursive: true, force: true })
  const eleventy = new Eleventy(join(contentDir, site.key), outDir, {
    configPath: '.eleventy.js',
    quietMode: true,
    config: (eleventyConfig) => {
      eleventyConfig.addGlobalData('outputs', texts)
      for (const [file, out] of copies) eleventyConfig.addPassthroughCopy({ [file]: out })
      for (const file of assets.files) eleventyConfig.addPassthroughCopy({ [join(options.assetsDir, file)]: file })
    },
  })
  // The build says in its own words what was written.
  eleventy.disableLogger()
  await eleventy.write()
  for (const [out, output] of outputs) {
    if (output.kind === 'image') await writeMade(outDir, out, await images.make(output, () => original(output)))
    else if (output.kind === 'copy' && files.get(output.path)?.personal) await writeMade(outDir, out, await original(output))
  }
  return { outs: [...outputs.map(([out]) => out), ...assets.files], problems: live.problems(), missing: apart.missing(), departed: departedIn(site, live.outputs()), live }
}

async function writeMade(outDir: string, out: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(outDir, out)), { recursive: true })
  await writeFile(join(outDir, out), bytes)
}
