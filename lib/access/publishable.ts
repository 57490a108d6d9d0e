import { approvalsNeeded, mayApprove, mayWrite } from './decide.ts'
import type { Person } from './person.ts'
import type { Rules } from './rules.ts'

/** A change as the rules see it: its paths, who wrote it, who approved which tree. */
export interface Change {
  /** Access paths, at least one. */
  readonly paths: readonly string[]
  readonly authors: readonly Person[]
  readonly approvals: readonly { readonly by: Person; readonly tree: string }[]
  /** The tree that would be published. */
  readonly tree: string
}

export type Verdict =
  | { readonly publishable: true }
  | { readonly publishable: false; readonly why: 'no-path' | 'author-may-not-write' | 'missing-approvals'; readonly path: string; readonly missing: number }

/**
 * May this change be published? For every path every author may write it, and enough distinct people who may
 * approve it, and wrote none of it, approved this very tree. Nobody publishes alone.
 */
export function publishable(rules: Rules, change: Change): Verdict {
  const [first] = change.paths
  if (first === undefined || change.authors.length === 0) return { publishable: false, why: 'no-path', path: first ?? '/', missing: 1 }
  const wrote = new Set(change.authors.map((author) => author.id))
  for (const path of change.paths) {
    if (!change.authors.every((author) => mayWrite(rules, author, path))) return { publishable: false, why: 'author-may-not-write', path, missing: 0 }
    const counted = change.approvals.filter(({ by, tree }) => tree === change.tree && !wrote.has(by.id) && mayApprove(rules, by, path))
    const missing = Math.max(1, approvalsNeeded(rules, path)) - new Set(counted.map(({ by }) => by.id)).size
    if (missing > 0) return { publishable: false, why: 'missing-approvals', path, missing }
  }
  return { publishable: true }
}
