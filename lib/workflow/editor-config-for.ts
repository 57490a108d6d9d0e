import { mayWrite } from '../access/decide.ts'
import { isPersonPlace } from '../access/people.ts'
import type { Person } from '../access/person.ts'
import { editorConfig, type Owner } from '../model/decap/config.ts'
import type { EditorConfig } from '../model/decap/editor-config.ts'
import { writeEntryPath } from '../model/entry-path.ts'
import { directoryEntry } from '../model/types/directory-entry.ts'
import type { Site } from '../model/sites.ts'
import { romeDay } from '../site/rome-day.ts'
import { officeTitles } from './office-titles.ts'
import type { Published } from './published.ts'
import { registersOf } from './registers.ts'
import type { Workplace } from './workplace.ts'

/** The editor as one person gets it: the types and the owners below which the rules in force let them write. */
export async function editorConfigFor(work: Workplace, person: Person, siteUrl: string): Promise<EditorConfig> {
  const published = await work.published()
  const titleOf = await officeTitles(work)
  const owners = new Map(published.sites.map((site) => [site.key, ownersOf(published, site, titleOf)]))
  return editorConfig({
    sites: published.sites,
    owners: (site, type) => (owners.get(site.key) ?? []).filter(({ value }) => (type.name !== directoryEntry.name || isPersonPlace({ type: type.name, owner: value })) && mayWrite(published.rules, person, `/${site.key}/${value}/${type.name}/`)),
    registers: registersOf(published),
    today: romeDay(work.now()),
    siteUrl,
  })
}

/** Who may own a page of a site: on a public one an office that has its own page, on the intranet an area of siti.yml. */
export function ownersOf({ files }: Published, site: Site, titleOf: (site: string, owner: string) => string): readonly Owner[] {
  if (site.tipo === 'intranet') return Object.entries(site.aree).map(([value, label]) => ({ value, label }))
  const folders = new Set(files.flatMap(({ path }) => (path.startsWith(`content/${site.key}/`) ? (path.split('/')[2] ?? []) : [])))
  const paths = new Set(files.map(({ path }) => path))
  return [...folders]
    .filter((owner) => paths.has(writeEntryPath({ site: site.key, owner, type: 'unita', slug: owner })))
    .map((value) => ({ value, label: titleOf(site.key, value) }))
}
