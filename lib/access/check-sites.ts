import { COMMON_AREA, type Site } from '../model/sites.ts'
import { RULES_PLACE } from './covering.ts'
import { effectiveAt } from './effective.ts'
import { readsAs } from './principals.ts'
import type { Rule, Rules } from './rules.ts'
import { RULES_SENTENCES as say } from './sentences.ts'

/** Paths that are no site's: all of the content, and the rules themselves. */
const OTHERS = ['/', RULES_PLACE]

/**
 * Contradictions between the rules and the sites that are built; empty when there are none.
 *
 * A public site is open as a whole. On the intranet the lists, the search and the feeds are made an area at a time, so
 * readers are stated for the site or for an area, never below it, and the common area is read by whoever reads any other.
 */
export function checkSites(rules: Rules, sites: readonly Pick<Site, 'key' | 'tipo'>[]): readonly string[] {
  const keys = new Set(sites.map(({ key }) => key))
  return [
    ...rules.rules.filter(({ path, readers }) => readers && !OTHERS.includes(path) && !keys.has(path.split('/')[1] ?? '')).map(({ path }) => say.noSite(path)),
    ...sites.flatMap((site) => (site.tipo === 'public' ? checkPublic(rules, site.key) : checkIntranet(rules, site.key))),
  ]
}

function checkPublic(rules: Rules, key: string): readonly string[] {
  const open = (path: string) => effectiveAt(rules, path).readers.includes('everyone')
  const narrowed = below(rules, key).filter(({ path }) => !open(path))
  if (!open(`/${key}/`)) return [say.publicSiteClosed(key)]
  return narrowed.map(({ path }) => say.narrowed(path))
}

function checkIntranet(rules: Rules, key: string): readonly string[] {
  const root = `/${key}/`
  const common = effectiveAt(rules, `${root}${COMMON_AREA}/`).readers
  // The readers of the site may be stated above it, for all of the content.
  const site = { path: root, readers: effectiveAt(rules, root).readers }
  return [site, ...below(rules, key).filter(({ path }) => path !== root)].flatMap(({ path, readers = [] }) => {
    const depth = path.split('/').length - 2
    if (depth > 2) return [say.belowArea(path)]
    return readers.filter((name) => !readsAs(rules, common, name)).map((name) => say.widerThanCommon(path, name, `${root}${COMMON_AREA}/`))
  })
}

function below({ rules }: Rules, key: string): readonly Rule[] {
  return rules.filter(({ path, readers }) => readers && path.startsWith(`/${key}/`))
}
