import { openQueries } from '../../lib/site/queries.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { openSources } from '../../lib/site/sources.ts'
import type { DepartedAddress } from '../../lib/site/departed-in.ts'
import { readSite } from '../build/read-site.ts'
import type { ContentTerritory } from '../build/read-territory.ts'

const NO_ASSETS = { style: { text: '', hash: '' }, fonts: [], portal: '', sprite: '', marks: '', search: '', rating: '', forms: '', files: [] }

/** The former addresses of the public sites of a folder of content, as of today. */
export async function departedOf(contentDir: string, { sites }: Pick<ContentTerritory, 'sites'>): Promise<readonly DepartedAddress[]> {
  const open = sites.filter(({ tipo }) => tipo === 'public')
  const found = open.map(async (site) => {
    const sources = openSources({ today: romeDay(Date.now()), files: await readSite(contentDir, site.key) })
    const rooted = (address: string) => `${site.base}${address.slice(1)}`
    return openQueries({ site, sites, assets: NO_ASSETS }, sources).departed().map(({ address, to }): DepartedAddress => [rooted(address), to === null ? null : rooted(to)])
  })
  return (await Promise.all(found)).flat()
}
