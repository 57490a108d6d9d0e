import type { Rule, Rules } from './rules.ts'

/** A rule covers its folder, the page of the same name and everything below. */
export function covers(rulePath: string, path: string): boolean {
  const bare = rulePath.slice(0, -1)
  return path.startsWith(rulePath) || path === bare || path === `${bare}.html`
}

/** What the longest covering rule that states an attribute says of it; nothing stated is `undefined`, which means denied. */
export function attribute<K extends 'readers' | 'authors' | 'approvers' | 'need'>(rules: Rules, path: string, key: K): Rule[K] | undefined {
  let found: Rule | undefined
  for (const rule of rules.rules) {
    if (rule[key] === undefined || !covers(rule.path, path)) continue
    if (!found || rule.path.length > found.path.length) found = rule
  }
  return found?.[key]
}

/** The path the rules know a content file by: `content/prato/urp/notizia/x.md` is `/prato/urp/notizia/x`. */
export function accessPath(contentPath: string): string {
  return `/${contentPath.replace(/^content\//, '').replace(/\.md$/, '')}`
}
