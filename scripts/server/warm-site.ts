import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Commit, TreeFile } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Site } from '../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import type { Output } from '../../lib/site/output.ts'
import type { AssetManifest, SiteFile } from '../../lib/site/site-input.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { removeOutput, removeStrays, writeOutput } from './write-outputs.ts'

interface WarmSiteOptions {
  readonly forge: Forge
  readonly site: Site
  readonly sites: readonly Site[]
  readonly assets: AssetManifest
  /** Where the asset files were built. */
  readonly assetsDir: string
  /** The site's own folder of outputs. */
  readonly folder: string
  readonly today: string
}

/** A site whose graph stays in memory and whose outputs stay on disk, equal to a cold build of what is in force. */
export interface WarmSite {
  readonly live: LiveSite
  /** Brings it to a commit's files; answers with the paths below the site's folder that changed. */
  readonly follow: (files: readonly TreeFile[], changed: ReadonlyMap<string, Commit>, today: string) => Promise<readonly string[]>
}

export async function openWarmSite(options: WarmSiteOptions, files: readonly TreeFile[], changed: ReadonlyMap<string, Commit>): Promise<WarmSite> {
  const { forge, site, folder } = options
  const prefix = `content/${site.key}/`
  let known = versionsOf(ownFiles(files, prefix), changed)
  let day = options.today
  const live = openSite({
    site,
    sites: options.sites,
    today: day,
    files: await readFiles(forge, ownFiles(files, prefix), changed),
    assets: options.assets,
    outputs: OUTPUTS,
  })
  await writeAll(options, live)

  return {
    live,
    async follow(next, changedNow, today) {
      const now = ownFiles(next, prefix)
      const versions = versionsOf(now, changedNow)
      const fresh = await readFiles(forge, now.filter(({ path }) => known.get(path) !== versions.get(path)), changedNow)
      const gone = [...known.keys()].filter((path) => !versions.has(path)).map((path) => [path, null] as const)
      if (fresh.size === 0 && gone.length === 0 && today === day) return []
      const { written, removed } = live.update({ files: new Map<string, SiteFile | null>([...fresh, ...gone]), today })
      await Promise.all(written.map((out) => writeOne(forge, folder, out, live.outputs().get(out))))
      await Promise.all(removed.map((out) => removeOutput(folder, out)))
      known = versions
      day = today
      return [...written, ...removed]
    },
  }
}

function ownFiles(files: readonly TreeFile[], prefix: string): readonly TreeFile[] {
  return files.filter(({ path }) => path.startsWith(prefix))
}

// A text that changed and changed back is the same file with another date.
function versionsOf(files: readonly TreeFile[], changed: ReadonlyMap<string, Commit>): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, oid }) => [path, `${oid} ${changed.get(path)?.at ?? ''}`]))
}

async function readFiles(forge: Forge, files: readonly TreeFile[], changed: ReadonlyMap<string, Commit>): Promise<ReadonlyMap<string, SiteFile>> {
  const read = files.map(async ({ path, oid }): Promise<[string, SiteFile]> => {
    const changedAt = changed.get(path)?.at ?? null
    return [path, path.endsWith('.md') ? { oid, changedAt, bytes: await forge.blob(oid) } : { oid, changedAt }]
  })
  return new Map(await Promise.all(read))
}

async function writeAll({ forge, assets, assetsDir, folder }: WarmSiteOptions, live: LiveSite): Promise<void> {
  await removeStrays(folder, new Set([...live.outputs().keys(), ...assets.files]))
  await Promise.all(assets.files.map(async (file) => writeOutput(folder, file, await readFile(join(assetsDir, file)))))
  for (const [out, output] of live.outputs()) await writeOne(forge, folder, out, output)
}

async function writeOne(forge: Forge, folder: string, out: string, output: Output | undefined): Promise<void> {
  if (output) await writeOutput(folder, out, output.kind === 'text' ? output.text : await forge.blob(output.oid))
}
