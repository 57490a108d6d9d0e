import type { Difference } from '../../forge/forge.ts'
import type { Entry } from '../../model/entry.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { Known } from '../../model/facts/fact.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { knownOf } from './known-of.ts'
import type { PageChange } from './page-change.ts'

/** A page before and after, and what a sentence about it needs. */
export interface PageVersions {
  readonly site: Site
  readonly before: Entry | null
  readonly after: Entry | null
  readonly known: Known
}

/** Reads both sides of a page; `null` when it is of no site. A version that the model cannot read is as good as not there. */
export async function pageVersions(work: Workplace, published: Published, { path, from, before, after }: PageChange, differences: readonly Difference[]): Promise<PageVersions | null> {
  const site = published.site(readEntryPath(path)?.site ?? '')
  if (!site) return null
  const [old, now] = [await readAt(work, site, from, before), await readAt(work, site, path, after)]
  return { site, before: old, after: now, known: await knownOf(work, published, site, [old, now], differences) }
}

async function readAt({ forge }: Workplace, site: Site, path: string, oid: string | null): Promise<Entry | null> {
  const result = oid === null ? null : parseEntry(path, await forge.blob(oid), site.tipo)
  return result && 'entry' in result ? result.entry : null
}
