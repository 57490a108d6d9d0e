import { join } from 'node:path'
import type { Person } from '../../lib/access/person.ts'
import type { Site } from '../../lib/model/sites.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { buildSite } from '../build/build-site.ts'
import { checkOut } from '../build/check-out.ts'
import { type ContentTerritory, readTerritory } from '../build/read-territory.ts'
import { indexSite } from '../search/index-site.ts'
import type { AskedMoment } from './asked-moment.ts'
import { CannotShowProblem } from './cannot-show-problem.ts'
import type { Version } from './version-at.ts'
import { SITE_AT_WORDS } from './words.ts'

const say = SITE_AT_WORDS.problems

interface PastOptions {
  /** A clone, bare or not; nothing is written in it. */
  readonly repository: string
  readonly version: Version
  readonly day: AskedMoment['day']
  /** The key of the site. */
  readonly site: string
  /** As whom one looks; `null`: as anybody. */
  readonly as: string | null
  /** A folder of its own, for the content and for what is made of it. */
  readonly workDir: string
  readonly assets: AssetManifest
  readonly assetsDir: string
}

/** A site as it was: its files, and who could read them. */
export interface PastSite {
  readonly site: Site
  readonly territory: ContentTerritory
  readonly folder: string
  readonly person: Person | null
  /** What was left out, as the build says it. */
  readonly leftOut: readonly string[]
  /** Files with personal data whose bytes are not here. */
  readonly missing: readonly string[]
}

/**
 * Builds a site again from a version and for a day: what had ended by then is not there, what was to come neither.
 *
 * @throws {CannotShowProblem} where the site or the person was not there
 * @throws {InvalidRulesProblem} for rules of that version that do not load
 */
export async function rebuildPast({ as, assets, assetsDir, day, repository, site: key, version, workDir }: PastOptions): Promise<PastSite> {
  const clone = join(workDir, 'contenuti')
  if (!(await checkOut(repository, version.commit, clone))) throw new CannotShowProblem(say.repository(repository), say.repositoryRemedy)
  const contentDir = join(clone, 'content')
  const territory = await readTerritory(contentDir)
  const site = territory.sites.find((one) => one.key === key)
  if (!site) throw new CannotShowProblem(say.site(key, territory.sites.map((one) => one.key)), say.siteRemedy)
  const person = as === null ? null : territory.people.get(as)
  if (person === undefined) throw new CannotShowProblem(say.person(as ?? ''), say.personRemedy)
  const folder = join(workDir, 'sito')
  const { live, missing, problems } = await buildSite({ site, sites: territory.sites, assets, assetsDir, contentDir, outDir: folder, today: day })
  const search = await indexSite(site, live, folder)
  return { site, territory, folder, person, missing, leftOut: [...problems.map(({ sentence }) => sentence), ...(typeof search === 'number' ? [] : [search.message])] }
}
