import { mayApprove } from './decide.ts'
import { effectiveAt, effectiveTable } from './effective.ts'
import { mostNeeded } from './lanes/most-needed.ts'
import type { Regime } from './regime.ts'
import { RULES_SENTENCES as say } from './sentences.ts'

/**
 * Paths that a change leaves with too few people who may approve (see `checkPeople`), one sentence each. One that was
 * already short and does not get shorter is no fault of the change: else nobody could mend it one person at a time.
 */
export function newShortages(before: Regime, after: Regime): readonly string[] {
  return effectiveTable(after.rules)
    .filter(({ authors }) => authors.length > 0)
    .flatMap(({ path }) => {
      const missing = shortage(after, path)
      const worse = missing > 0 && missing > shortage(before, path)
      return worse ? [say.tooFewApprovers(path, neededAt(after, path), approversAt(after, path))] : []
    })
}

// Whoever writes does not approve: `need` approvals take one person more.
function shortage(regime: Regime, path: string): number {
  const { authors } = effectiveAt(regime.rules, path)
  return authors.length === 0 ? 0 : Math.max(0, neededAt(regime, path) + 1 - approversAt(regime, path))
}

// What a lane asks may be asked anywhere.
function neededAt({ rules }: Regime, path: string): number {
  return Math.max(effectiveAt(rules, path).need, mostNeeded(rules.lanes))
}

function approversAt({ rules, people }: Regime, path: string): number {
  return [...people.values()].filter((person) => mayApprove(rules, person, path)).length
}
