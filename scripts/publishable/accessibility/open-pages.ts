import type { Oid } from '../../../lib/forge/commit.ts'
import type { Forge } from '../../../lib/forge/forge.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { openPreview } from '../../../lib/site/preview.ts'
import { openQueries } from '../../../lib/site/queries.ts'
import type { AssetManifest, SiteFile } from '../../../lib/site/site-input.ts'
import { openSources } from '../../../lib/site/sources.ts'
import type { Published } from '../../../lib/workflow/published.ts'
import { OUTPUTS } from '../../../templates/outputs.ts'
import { imageShape } from '../../images/image-shape.ts'
import { trialFiles } from '../../server/trial-files.ts'

/** The pages of one site as they are and as they would be, made one at a time. */
export interface SitePages {
  /** The style sheet of the site. */
  readonly style: string
  /** The page of an entry with these texts in the place of those in force; `null` where it has none. */
  readonly page: (entryPath: string, changes: ReadonlyMap<string, Uint8Array | null>) => string | null
}

/** @param changed media that a proposal brings or replaces, by path */
export async function openPages(forge: Forge, published: Published, site: Site, assets: AssetManifest, today: string, changed: ReadonlyMap<string, Oid>): Promise<SitePages> {
  const own = published.files.filter(({ path }) => path.startsWith(`content/${site.key}/`))
  const brought = [...changed].filter(([path]) => path.startsWith(`content/${site.key}/`) && !path.endsWith('.md'))
  const oids = new Map([...own.map(({ path, oid }) => [path, oid] as const), ...brought])
  const files = await Promise.all([...oids].map(async ([path, oid]): Promise<[string, SiteFile]> => [path, await siteFile(forge, path, oid)]))
  const input = { site, sites: published.sites, assets, today, files: new Map(files), outputs: OUTPUTS }
  const sources = openSources(input)
  const queries = openQueries(input, sources)
  const preview = openPreview(input, sources)
  const sheet = OUTPUTS.plan(queries).find(({ out }) => out.endsWith('.css'))
  return { style: (sheet && OUTPUTS.make(queries, sheet)) ?? '', page: (path, changes) => preview.of({ files: trialFiles(changes) }, path) }
}

async function siteFile(forge: Forge, path: string, oid: Oid): Promise<SiteFile> {
  const bytes = await forge.blob(oid)
  return path.endsWith('.md') ? { oid, bytes, changedAt: null } : { oid, size: bytes.byteLength, changedAt: null, ...imageShape(path, bytes) }
}
