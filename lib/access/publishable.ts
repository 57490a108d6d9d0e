import { approvesSomewhere } from './approves-somewhere.ts'
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
  /** Municipalities whose rights it changes: each must have an approver of its own say yes. */
  readonly affected?: readonly string[]
  /** People, by id, whose own rights it changes: none of them speaks for their municipality. */
  readonly concerned?: readonly string[]
  /** Distinct approvers it needs because of what it changes, whatever its paths ask. */
  readonly need?: number
}

export type Verdict =
  | { readonly publishable: true }
  | { readonly publishable: false; readonly why: 'no-path' | 'author-may-not-write' | 'missing-approvals'; readonly path: string; readonly missing: number }
  | { readonly publishable: false; readonly why: 'missing-member-approval'; readonly path: string; readonly missing: 1; readonly member: string }

/**
 * May this change be published? For every path every author may write it, and enough distinct people who may
 * approve it, and wrote none of it, approved this very tree. Where it changes rights, so did an approver of every
 * municipality affected; each speaks for their own only. Nobody publishes alone.
 *
 * @param rules the rules in force, not those the change would bring
 */
export function publishable(rules: Rules, change: Change): Verdict {
  const [first] = change.paths
  if (first === undefined || change.authors.length === 0) return { publishable: false, why: 'no-path', path: first ?? '/', missing: 1 }
  const valid = validApprovals(change)
  for (const path of change.paths) {
    if (!change.authors.every((author) => mayWrite(rules, author, path))) return { publishable: false, why: 'author-may-not-write', path, missing: 0 }
    const missing = approvalsFor(rules, change, path) - new Set(valid.filter((person) => mayApprove(rules, person, path)).map(({ id }) => id)).size
    if (missing > 0) return { publishable: false, why: 'missing-approvals', path, missing }
  }
  const [member] = missingMembers(rules, change)
  return member === undefined ? { publishable: true } : { publishable: false, why: 'missing-member-approval', path: first, missing: 1, member }
}

/** Distinct approvers a change needs on one of its paths; never none. */
export function approvalsFor(rules: Rules, { need = 1 }: Pick<Change, 'need'>, path: string): number {
  return Math.max(1, need, approvalsNeeded(rules, path))
}

/** The municipalities affected by a change for which no approver of theirs has approved this very tree yet. */
export function missingMembers(rules: Rules, change: Change): readonly string[] {
  const given = new Set(validApprovals(change).filter((person) => maySpeak(rules, change, person)).map(({ member }) => member))
  return (change.affected ?? []).filter((member) => !given.has(member))
}

/** May this person say yes for their municipality? Not about their own rights. */
export function maySpeak(rules: Rules, { concerned = [] }: Pick<Change, 'concerned'>, person: Person): boolean {
  return approvesSomewhere(rules, person) && !concerned.includes(person.id)
}

/** Who approved this very tree and wrote none of it, once for each approval. */
export function validApprovals({ approvals, authors, tree }: Pick<Change, 'approvals' | 'authors' | 'tree'>): readonly Person[] {
  const wrote = new Set(authors.map(({ id }) => id))
  return approvals.filter((approval) => approval.tree === tree && !wrote.has(approval.by.id)).map(({ by }) => by)
}
