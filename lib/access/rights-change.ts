import { type AddressChange, addressChange } from './address-change.ts'
import { effectiveDiff } from './effective.ts'
import { mayAudit } from './decide.ts'
import { type KindChange, kindChanges } from './kind-changes.ts'
import { groupsOf, type Person } from './person.ts'
import type { Regime } from './regime.ts'
import { type Effect, heldBy, parentOf, pathsOf, rightChanges, turned } from './rights.ts'

/** A person who comes, goes, works for another body, enters with another address, or is in other groups; `null` on the side where they are not there. */
export interface PersonChange extends Effect {
  readonly before: Person | null
  readonly after: Person | null
  readonly joins: readonly string[]
  readonly leaves: readonly string[]
  readonly address: AddressChange | null
}

/** What a change of the rules, or of who is in which group, comes to: for kinds of people, then for persons. */
export interface RightsChange {
  readonly kinds: readonly KindChange[]
  readonly people: readonly PersonChange[]
  readonly needs: readonly { readonly path: string; readonly before: number; readonly after: number }[]
  readonly members: { readonly joins: readonly string[]; readonly leaves: readonly string[] }
}

/**
 * What changes in effect between two moments. Complete: when there is nothing in it, nobody may do anything more or less
 * anywhere. Exact: each line of it is true of everybody it speaks of.
 */
export function rightsChange(before: Regime, after: Regime): RightsChange {
  const [old, now] = [before.rules.members, after.rules.members]
  return {
    kinds: kindChanges(before.rules, after.rules),
    people: [...new Set([...before.people.keys(), ...after.people.keys()])].sort().flatMap((id) => personChange(before, after, id)),
    needs: needChanges(before, after),
    members: { joins: now.filter((member) => !old.includes(member)), leaves: old.filter((member) => !now.includes(member)) },
  }
}

/** Does nobody gain or lose anything, and is nobody in another group or body than before? */
export function changesNothing({ kinds, people, needs, members }: RightsChange): boolean {
  return [kinds, people, needs, members.joins, members.leaves].every(({ length }) => length === 0)
}

function personChange(before: Regime, after: Regime, id: string): readonly PersonChange[] {
  const [old, now] = [before.people.get(id) ?? null, after.people.get(id) ?? null]
  const [had, has] = [old ? groupsOf(old, before.rules) : [], now ? groupsOf(now, after.rules) : []]
  const joins = has.filter((name) => !had.includes(name))
  const leaves = had.filter((name) => !has.includes(name))
  const address = addressChange(old, now)
  if (old?.member === now?.member && joins.length + leaves.length === 0 && !address) return []
  const rights = rightChanges(heldBy(before.rules, [old]), heldBy(after.rules, [now]), pathsOf(before.rules, after.rules))
  return [{ before: old, after: now, joins, leaves, address, rights, audits: turned(mayAudit(before.rules, old), mayAudit(after.rules, now)) }]
}

// Said once, at the highest path: below it the rules say the same number again.
function needChanges(before: Regime, after: Regime): RightsChange['needs'] {
  const paths = pathsOf(before.rules, after.rules)
  const all = new Map(effectiveDiff(before.rules, after.rules).flatMap((change) => (change.right === 'need' ? [[change.path, change] as const] : [])))
  return [...all.values()].flatMap(({ path, before: from, after: to }) => {
    const up = all.get(parentOf(path, paths) ?? '')
    return up?.before === from && up.after === to ? [] : [{ path, before: from, after: to }]
  })
}
