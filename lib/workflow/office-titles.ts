import { writeEntryPath } from '../model/entry-path.ts'
import { parseEntry } from '../model/parse.ts'
import type { Published } from './published.ts'
import type { Workplace } from './workplace.ts'

type TitleOf = (site: string, owner: string) => string

const known = new WeakMap<Published, Promise<TitleOf>>()

/** The names of owners as people know them: an office's title, an area's label, else the slug. Read once for each state of what is in force. */
export async function officeTitles({ forge, published }: Workplace): Promise<TitleOf> {
  const now = await published()
  const titles = known.get(now) ?? readTitles(forge, now)
  known.set(now, titles)
  titles.catch(() => known.delete(now))
  return titles
}

async function readTitles(forge: Workplace['forge'], { files, sites }: Published): Promise<TitleOf> {
  const names = new Map<string, string>()
  for (const site of sites) {
    if (site.tipo === 'intranet') for (const [area, label] of Object.entries(site.aree)) names.set(`${site.key}/${area}`, label)
  }
  const units = files.filter(({ path }) => {
    const [, site = '', owner = ''] = path.split('/')
    return path === writeEntryPath({ site, owner, type: 'unita', slug: owner })
  })
  await Promise.all(
    units.map(async ({ path, oid }) => {
      const result = parseEntry(path, await forge.blob(oid), 'public')
      if ('entry' in result) names.set(`${result.entry.site}/${result.entry.owner}`, String(result.entry.values.titolo))
    }),
  )
  return (site, owner) => names.get(`${site}/${owner}`) ?? owner
}
