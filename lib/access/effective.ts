import { attribute } from './covering.ts'
import type { Principal, Rules } from './rules.ts'

/** What the rules come to at one path: the values in force there, whoever stated them. */
export interface Effective {
  readonly path: string
  readonly readers: readonly Principal[]
  readonly authors: readonly Principal[]
  readonly approvers: readonly Principal[]
  readonly need: number
}

/** What is in force at a path; nothing stated is nobody. */
export function effectiveAt(rules: Rules, path: string): Effective {
  return {
    path,
    readers: attribute(rules, path, 'readers') ?? [],
    authors: attribute(rules, path, 'authors') ?? [],
    approvers: attribute(rules, path, 'approvers') ?? [],
    need: attribute(rules, path, 'need') ?? 1,
  }
}

/** What is in force at every path a rule names, sorted: below them nothing changes until the next one. */
export function effectiveTable(rules: Rules): readonly Effective[] {
  return rules.rules.map(({ path }) => path).sort().map((path) => effectiveAt(rules, path))
}

/** One right that one principal gains or loses at a path, or another number of approvals asked there. */
export type EffectiveChange =
  | { readonly path: string; readonly right: 'readers' | 'authors' | 'approvers'; readonly who: Principal; readonly how: 'gains' | 'loses' }
  | { readonly path: string; readonly right: 'need'; readonly before: number; readonly after: number }

/**
 * The difference in effect between two versions of the rules, at every path either of them names. A line that only
 * says again what a shorter path said is no difference.
 */
export function effectiveDiff(before: Rules, after: Rules): readonly EffectiveChange[] {
  const paths = [...new Set([...before.rules, ...after.rules].map(({ path }) => path))].sort()
  return paths.flatMap((path) => {
    const [old, now] = [effectiveAt(before, path), effectiveAt(after, path)]
    const rights = (['readers', 'authors', 'approvers'] as const).flatMap((right) => [
      ...now[right].filter((who) => !old[right].includes(who)).map((who) => ({ path, right, who, how: 'gains' as const })),
      ...old[right].filter((who) => !now[right].includes(who)).map((who) => ({ path, right, who, how: 'loses' as const })),
    ])
    return old.need === now.need ? rights : [...rights, { path, right: 'need' as const, before: old.need, after: now.need }]
  })
}
