import { mayApprove } from './decide.ts'
import { effectiveTable } from './effective.ts'
import { mostNeeded } from './lanes/most-needed.ts'
import type { People } from './people.ts'
import type { Rules } from './rules.ts'
import { RULES_SENTENCES as say } from './sentences.ts'

/**
 * Paths that nobody could ever publish: whoever writes a change never approves it, so where `n` approvals are asked there
 * must be at least `n + 1` people of the rubrica who may give one. What a lane asks may be asked anywhere. Empty when
 * there are none.
 */
export function checkPeople(rules: Rules, people: People): readonly string[] {
  const everybody = [...people.values()]
  return effectiveTable(rules)
    .filter(({ authors }) => authors.length > 0)
    .flatMap(({ path, need: stated }) => {
      const need = Math.max(stated, mostNeeded(rules.lanes))
      const approvers = everybody.filter((person) => mayApprove(rules, person, path)).length
      return need > approvers - 1 ? [say.tooFewApprovers(path, need, approvers)] : []
    })
}
