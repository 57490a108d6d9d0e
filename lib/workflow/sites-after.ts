import type { Difference, Forge } from '../forge/forge.ts'
import { parseSites, type Site } from '../model/sites.ts'
import type { Published } from './published.ts'

export const SITES_PATH = 'content/siti.yml'

/**
 * The sites there would be: those in force, or those of the list that is proposed.
 *
 * @throws {InvalidSitesProblem | IllegibleColourProblem} where that cannot be read
 */
export async function sitesAfter(forge: Pick<Forge, 'blob'>, { sites }: Pick<Published, 'sites'>, differences: readonly Difference[]): Promise<readonly Site[]> {
  const file = differences.find(({ path }) => path === SITES_PATH)
  if (!file) return sites
  return parseSites(file.after === null ? '' : new TextDecoder().decode(await forge.blob(file.after)))
}

/** What is in force, as of these sites. */
export function withSites(published: Published, sites: readonly Site[]): Published {
  return sites === published.sites ? published : { ...published, sites, site: (key) => sites.find((site) => site.key === key) }
}

/** What is in force, as of the sites there would be; a list that cannot be read changes nothing here: its publication is refused. */
export async function withProposedSites(forge: Pick<Forge, 'blob'>, published: Published, differences: readonly Difference[]): Promise<Published> {
  return withSites(published, await sitesAfter(forge, published, differences).catch(() => published.sites))
}
