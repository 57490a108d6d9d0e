import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TreeFile } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Register } from '../../lib/forge/forgotten/register.ts'
import { isTombstone } from '../../lib/forge/forgotten/tombstone.ts'
import type { Site } from '../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import type { AssetManifest, SiteFile } from '../../lib/site/site-input.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import type { LastChange } from './last-changes.ts'
import type { Shapes } from '../images/shapes.ts'
import type { ImageWork } from './make-images.ts'
import { pageHistories } from './page-histories.ts'
import type { SiteFolder } from './site-folder.ts'

interface WarmSiteOptions {
  readonly forge: Forge
  readonly site: Site
  readonly sites: readonly Site[]
  readonly assets: AssetManifest
  /** Where the asset files were built. */
  readonly assetsDir: string
  /** The site's own folder of outputs. */
  readonly folder: SiteFolder
  readonly today: string
  readonly shapes: Shapes
  readonly images: ImageWork
}

/** A site whose graph stays in memory and whose outputs stay on disk, equal to a cold build of what is in force. */
export interface WarmSite {
  readonly live: LiveSite
  /** Brings it to a commit's files; answers with the paths below the site's folder that changed. */
  readonly follow: (files: readonly TreeFile[], changed: ReadonlyMap<string, LastChange>, today: string, register: Register) => Promise<readonly string[]>
  /** Makes some more histories of pages; answers whether there are others to make. */
  readonly tellMore: () => Promise<boolean>
}

export async function openWarmSite(options: WarmSiteOptions, files: readonly TreeFile[], changed: ReadonlyMap<string, LastChange>, register: Register): Promise<WarmSite> {
  const { forge, site, folder } = options
  const prefix = `content/${site.key}/`
  let known = versionsOf(ownFiles(files, prefix), changed, register)
  let day = options.today
  const live = openSite({
    site,
    sites: options.sites,
    today: day,
    files: await readFiles(options, ownFiles(files, prefix), changed),
    assets: options.assets,
    outputs: OUTPUTS,
  })
  const histories = pageHistories(forge, site.key, live, (path) => known.get(path) ?? '')
  const first = await histories.next()
  live.update({ histories: first.histories })
  await writeAll(options, live)

  const write = async (outs: readonly string[]) => {
    const outputs = live.outputs()
    // What comes in a page's place is there before the page goes.
    await Promise.all(outs.filter((out) => outputs.has(out)).map((out) => writeOne(options, live, out)))
    await Promise.all(outs.filter((out) => !outputs.has(out)).map(folder.remove))
  }

  return {
    live,
    async follow(next, changedNow, today, registerNow) {
      const now = ownFiles(next, prefix)
      const versions = versionsOf(now, changedNow, registerNow)
      const fresh = await readFiles(options, now.filter(({ path }) => known.get(path) !== versions.get(path)), changedNow)
      const gone = [...known.keys()].filter((path) => !versions.has(path)).map((path) => [path, null] as const)
      if (fresh.size === 0 && gone.length === 0 && today === day) return []
      const { written, removed } = live.update({ files: new Map<string, SiteFile | null>([...fresh, ...gone]), today })
      known = versions
      day = today
      const outs = new Set([...written, ...removed])
      try {
        const told = live.update(await histories.next())
        for (const out of [...told.written, ...told.removed]) outs.add(out)
      } finally {
        await write([...outs])
      }
      return [...outs]
    },
    async tellMore() {
      const { histories: next, more } = await histories.next()
      const { written, removed } = live.update({ histories: next })
      await write([...written, ...removed])
      return more
    },
  }
}

function ownFiles(files: readonly TreeFile[], prefix: string): readonly TreeFile[] {
  return files.filter(({ path }) => path.startsWith(prefix))
}

// A text that changed and changed back is the same file with another date; one of whose texts some were forgotten has another history.
function versionsOf(files: readonly TreeFile[], changed: ReadonlyMap<string, LastChange>, { paths }: Register): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, oid }) => [path, `${oid} ${changed.get(path)?.at ?? ''} ${changed.get(path)?.hasHistory ?? ''} ${paths.get(path)?.length ?? ''}`]))
}

async function readFiles({ forge, shapes }: WarmSiteOptions, files: readonly TreeFile[], changed: ReadonlyMap<string, LastChange>): Promise<ReadonlyMap<string, SiteFile>> {
  const read = files.map(async ({ path, oid, personal, size }): Promise<[string, SiteFile]> => {
    const { at: changedAt = null, hasHistory = false } = changed.get(path) ?? {}
    const file = { oid, changedAt, hasHistory }
    if (path.endsWith('.md')) return [path, { ...file, bytes: await forge.blob(oid) }]
    return [path, { ...file, size, ...(personal && { personal }), ...(await shapes.of(path, oid, () => forge.blob(oid))) }]
  })
  const found = new Map(await Promise.all(read))
  await shapes.keep()
  return found
}

async function writeAll(options: WarmSiteOptions, live: LiveSite): Promise<void> {
  const { assets, assetsDir, folder } = options
  await folder.keepOnly(new Set([...live.outputs().keys(), ...assets.files]))
  await Promise.all(assets.files.map(async (file) => folder.write(file, await readFile(join(assetsDir, file)))))
  for (const out of live.outputs().keys()) await writeOne(options, live, out)
}

async function writeOne({ forge, folder, images }: WarmSiteOptions, live: LiveSite, out: string): Promise<void> {
  const output = live.outputs().get(out)
  if (output?.kind === 'text') await folder.write(out, output.text)
  if (output?.kind === 'copy') await writeCopy(folder, out, await forge.blob(output.oid))
  // When an image's turn comes what showed it may have been taken away.
  if (output?.kind === 'image') await images.put(output, async (bytes) => (live.outputs().has(out) ? folder.write(out, bytes) : undefined))
}

// What stands in place of a file whose bytes are gone is not that file.
async function writeCopy(folder: SiteFolder, out: string, bytes: Uint8Array): Promise<void> {
  if (isTombstone(bytes)) await folder.remove(out)
  else await folder.write(out, bytes)
}
