import type { Rule, Rules } from './rules.ts'

type Attribute = 'readers' | 'authors' | 'approvers' | 'need'

/** A rule covers its folder, the page of the same name and everything below. */
export function covers(rulePath: string, path: string): boolean {
  const bare = rulePath.slice(0, -1)
  return path.startsWith(rulePath) || path === bare || path === `${bare}.html`
}

/** The rule whose word counts for an attribute at a path: the longest covering one that states it. */
export function rulingAt(rules: Rules, path: string, key: Attribute): Rule | undefined {
  const byPath = indexOf(rules)
  for (const candidate of coveringPaths(path)) {
    const rule = byPath.get(candidate)
    if (rule?.[key] !== undefined) return rule
  }
  return undefined
}

/** What the longest covering rule that states an attribute says of it; nothing stated is `undefined`, which means denied. */
export function attribute<K extends Attribute>(rules: Rules, path: string, key: K): Rule[K] | undefined {
  return rulingAt(rules, path, key)?.[key]
}

/** The path the rules know a content file by: `content/prato/urp/notizia/x.md` is `/prato/urp/notizia/x`, `content/regole.yml` is `/regole`. */
export function accessPath(contentPath: string): string {
  return `/${contentPath.replace(/^content\//, '').replace(/\.(md|yml)$/, '')}`
}

/** The path of the rules themselves, which are no site's. */
export const RULES_PLACE = '/regole/'

// Every path a rule may have that covers this one, longest first.
function* coveringPaths(path: string): Generator<string> {
  const page = path.endsWith('.html') ? path.slice(0, -'.html'.length) : path
  if (!page.endsWith('/')) yield `${page}/`
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    yield path.slice(0, end + 1)
    if (end === 0) return
  }
}

const indexes = new WeakMap<Rules, ReadonlyMap<string, Rule>>()

function indexOf(rules: Rules): ReadonlyMap<string, Rule> {
  const known = indexes.get(rules)
  if (known) return known
  const index = new Map(rules.rules.map((rule) => [rule.path, rule]))
  indexes.set(rules, index)
  return index
}
