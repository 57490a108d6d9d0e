import type { Site } from '../../lib/model/sites.ts'
import { outPathOf } from '../../lib/site/address.ts'
import { openPreview } from '../../lib/site/preview.ts'
import { openQueries, type Queries } from '../../lib/site/queries.ts'
import type { AssetManifest, SiteChange, SiteFile } from '../../lib/site/site-input.ts'
import { openSources } from '../../lib/site/sources.ts'
import { OUTPUTS } from '../../templates/outputs.ts'

interface AskedSiteOptions {
  readonly site: Site
  readonly sites: readonly Site[]
  readonly assets: AssetManifest
  readonly today: string
  readonly files: ReadonlyMap<string, SiteFile>
}

/** A site that makes the one page it is asked for and no other: what a function needs of it, ready in a few milliseconds. */
export interface AskedSite {
  readonly update: (change: SiteChange) => void
  readonly preview: (change: SiteChange, entryPath: string) => string | null
  readonly show: <T>(make: (site: Queries) => T) => T
  readonly has: (address: string) => boolean
}

export function openAskedSite(options: AskedSiteOptions): AskedSite {
  const input = { ...options, outputs: OUTPUTS }
  const sources = openSources(input)
  const queries = openQueries(input, sources)
  const preview = openPreview(input, sources)
  return {
    update: (change) => {
      sources.apply(change)
      preview.follow(change)
    },
    preview: preview.of,
    show: (make) => make(queries),
    has: (address) => address.endsWith('/') && OUTPUTS.plan(queries).some(({ out }) => out === outPathOf(address)),
  }
}
