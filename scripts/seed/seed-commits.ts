import { partOf } from '../../lib/access/part.ts'
import { mayWrite } from '../../lib/access/decide.ts'
import { accessPath, covers } from '../../lib/access/covering.ts'
import { parseRules } from '../../lib/access/parse.ts'
import { peopleOf } from '../../lib/access/people.ts'
import type { Person } from '../../lib/access/person.ts'
import type { Rules } from '../../lib/access/rules.ts'
import type { FileChange, Person as Author } from '../../lib/forge/commit.ts'
import type { Entry } from '../../lib/model/entry.ts'
import { parseEntry } from '../../lib/model/parse.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { SEED_WORDS as say } from './words.ts'

/** A commit to write: who, when (milliseconds since the epoch), what. */
export interface SeedCommit {
  readonly author: Author
  readonly at: number
  readonly message: string
  readonly changes: readonly FileChange[]
}

/** Nothing of the sample content is dated after this day: it is the history a new repository begins with. */
const LAST_DAY = '2026-11-20'

/**
 * The sample content as a history: each entry is written by someone who may write there, in the quarter it was published.
 * The same files give the same commits.
 *
 * @param files content paths and their bytes
 */
export function seedCommits(files: ReadonlyMap<string, Uint8Array>): readonly SeedCommit[] {
  const rules = parseRules(textOf(files, 'content/regole.yml'))
  const kinds = new Map(parseSites(textOf(files, 'content/siti.yml')).map((site) => [site.key, site.tipo]))
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, bytes]) => {
    const result = path.endsWith('.md') ? parseEntry(path, bytes, kinds.get(path.split('/')[1] ?? '') ?? 'public') : null
    return result && 'entry' in result ? [result.entry] : []
  })
  const people = [...peopleOf(entries).values()]
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const groups = new Map<string, string[]>()
  for (const path of [...files.keys()].sort()) {
    const key = `${quarterOf(byPath.get(path))} ${authorOf(path, people, rules).id}`
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, paths], i) => commitOf(key, paths, files, people, i))
}

function commitOf(key: string, paths: readonly string[], files: ReadonlyMap<string, Uint8Array>, people: readonly Person[], order: number): SeedCommit {
  const [day = '', id] = key.split(' ')
  const author = people.find((person) => person.id === id) ?? NOBODY
  return {
    author: { id: author.id, name: author.name, email: author.email },
    at: Date.parse(`${day}T08:00:00Z`) + order * 60_000,
    message: say.message(paths.length),
    changes: paths.map((path) => ({ path, content: files.get(path) ?? null })),
  }
}

const NOBODY: Author = { id: 'redazione', name: 'Redazione', email: 'redazione@example.org' }

// The referent of the place when there is one, else an editor of it: the narrowest group that may write there.
function authorOf(path: string, people: readonly Person[], rules: Rules): Author {
  const place = accessPath(path)
  const able = people.filter((person) => mayWrite(rules, person, place))
  const covering = rules.rules.filter((rule) => covers(rule.path, place) && rule.authors).sort((a, b) => b.path.length - a.path.length)
  const narrow = able.find((person) => person.groups.includes(covering[0]?.authors?.[0] ?? ''))
  return narrow ?? able[0] ?? people.find((person) => partOf(person, rules) === 'editor') ?? NOBODY
}

function quarterOf(entry: Entry | undefined): string {
  const day = String(entry?.values.data_pubblicazione ?? '2025-01-01')
  const [year = '2025', month = '1'] = day.split('-')
  const end = `${year}-${String(Math.ceil(Number(month) / 3) * 3).padStart(2, '0')}-20`
  return end > LAST_DAY ? LAST_DAY : end
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path))
}
