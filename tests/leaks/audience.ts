import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authorizeFile, type Territory } from '../../lib/access/authorize.ts'
import { accessPath } from '../../lib/access/covering.ts'
import { mayRead } from '../../lib/access/decide.ts'
import { loadRules } from '../../lib/access/load.ts'
import { peopleOf } from '../../lib/access/people.ts'
import type { Person } from '../../lib/access/person.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites, type Site } from '../../lib/model/sites.ts'
import { readContent } from '../../scripts/seed/read-content.ts'

/** Who there is to read a site, and what each may read, from the rules alone. */
export interface Audience {
  readonly sites: readonly Site[]
  readonly territory: Territory
  /** Nobody logged in, someone of each body without a group, everybody of the rubrica. */
  readonly people: readonly (Person | null)[]
  /** People who may read this file of a site's output and may not read that entry, by name: whoever a leak would reach. */
  readonly strangersTo: (entry: string, site: string, out: string) => readonly string[]
}

export async function audienceOf(contentDir: string): Promise<Audience> {
  const sites = parseSites(await readFile(join(contentDir, 'siti.yml'), 'utf8'))
  const rules = loadRules(await readFile(join(contentDir, 'regole.yml'), 'utf8'), sites)
  const files = [...(await readContent(contentDir))].filter(([path]) => readEntryPath(path)?.type === 'rubrica')
  const directory = files.flatMap(([path, bytes]) => {
    const result = parseEntry(path, bytes, 'intranet')
    return 'entry' in result ? [result.entry] : []
  })
  const plain = rules.members.map((member): Person => ({ id: `di-${member}`, name: member, email: '', member, office: '', role: '', groups: [] }))
  const people = [null, ...plain, ...peopleOf(directory).values()]
  const territory = { rules, sites }
  return {
    sites,
    territory,
    people,
    strangersTo: (entry, site, out) =>
      people.filter((person) => authorizeFile(territory, site, out, person).allowed && !mayRead(rules, person, accessPath(entry))).map((person) => person?.id ?? 'nessuno'),
  }
}
