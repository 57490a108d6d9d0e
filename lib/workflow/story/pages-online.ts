import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { StoryAnswer } from '../../protocol/story.ts'
import { addressOf } from '../../site/address.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/** The pages a published proposal wrote, as far as they are still there and this person may read them. */
export async function pagesOnline({ forge }: Workplace, published: Published, person: Person, { paths }: Pick<Proposal, 'paths'>): Promise<StoryAnswer['online']> {
  const readable = paths.filter((path) => mayRead(published.rules, person, accessPath(path)))
  const pages = await Promise.all(readable.map(async (path) => {
    const site = published.site(readEntryPath(path)?.site ?? '')
    const file = published.files.find((one) => one.path === path)
    const result = site && file && parseEntry(path, await forge.blob(file.oid), site.tipo)
    if (!result || !('entry' in result)) return []
    return [{ title: String(result.entry.values.titolo), url: `${site.base}${addressOf(result.entry, site.tipo).slice(1)}` }]
  }))
  return pages.flat()
}
