import type { FileChange } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Entry } from '../../model/entry.ts'
import { gonePathOf } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { addressOf } from '../../site/address.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { Published } from '../published.ts'
import { leavesTrace } from './leaves-trace.ts'
import { leftOf } from './page-in-force.ts'
import { tombstone } from './tombstone.ts'
import type { Workplace } from '../workplace.ts'

/**
 * What a save adds when it gives a page another address (a notice becomes a news item, a service changes its category):
 * the way from the old address to the page, in the same proposal, so that it is seen and approved with it. When a later
 * save goes back to the address in force, what was added is taken out again.
 */
export async function addressLeft(work: Workplace, published: Published, site: Site, entry: Entry, open: Proposal | null): Promise<readonly FileChange[]> {
  const path = gonePathOf(entry)
  const [left, proposed] = [published.files.find((file) => file.path === path), open && (await work.forge.read(open.tip, path))]
  const before = await inForce(work, published, site, entry.path)
  if (before && leavesTrace(entry.type) && addressOf(before, site.tipo) !== addressOf(entry, site.tipo)) {
    const farewell = { reason: 'spostata', words: '', destination: { type: entry.type, slug: entry.slug }, day: romeDay(work.now()) } as const
    return [tombstone(site, before, farewell, await leftOf(work, published, site, entry))]
  }
  if (!open?.paths.includes(path)) return []
  if (left) return [{ path, content: await work.forge.blob(left.oid) }]
  return proposed ? [{ path, content: null }] : []
}

async function inForce({ forge }: Workplace, { files }: Published, site: Site, path: string): Promise<Entry | null> {
  const file = files.find((item) => item.path === path)
  const result = file && parseEntry(path, await forge.blob(file.oid), site.tipo)
  return result && 'entry' in result ? result.entry : null
}
