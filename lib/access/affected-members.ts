import type { Site } from '../model/sites.ts'
import { addressChange } from './address-change.ts'
import { RULES_PLACE } from './covering.ts'
import { type Effective, effectiveAt, effectiveDiff, effectiveTable } from './effective.ts'
import { groupsOf } from './person.ts'
import { bodyOf } from './principals.ts'
import { sameLanes } from './lanes/same-lanes.ts'
import type { Regime } from './regime.ts'
import type { Group } from './rules.ts'

/** What of a site says whose it is. */
export type Owned = Pick<Site, 'key' | 'tipo'> & Partial<Pick<Extract<Site, { tipo: 'public' }>, 'ente'>>

/**
 * The municipalities a change of the rules or of who is in which group affects, and whose say it therefore needs: members
 * of the rules in force, in their order (docs/decisions/0017).
 *
 * A path belongs to the body of its public site; on the intranet to the bodies of those who read it before or after; to all
 * when it is no site's. A right that changes at a path affects who owns the path and the body of whom it is given to or taken from. A
 * person who joins or leaves a group affects their own body and who owns any path where that group is named. Who comes, goes
 * or moves with no group affects their own body only. A card with another address counts as leaving and joining all its groups. Auditors, the
 * lanes and the list of the bodies are everybody's affair.
 */
export function affectedMembers(before: Regime, after: Regime, sites: readonly Owned[]): readonly string[] {
  const all = [...new Set([...before.rules.members, ...after.rules.members])]
  const owners = (path: string) => ownersOf(before, after, sites, all, path)
  const touched = new Set([
    ...(before.rules.members.join() === after.rules.members.join() ? [] : all),
    ...(sameLanes(before.rules.lanes, after.rules.lanes) ? [] : all),
    ...effectiveDiff(before.rules, after.rules).flatMap((change) => [...owners(change.path), ...(change.right === 'need' ? [] : bodiesOf(before, after, change.who))]),
    ...changedGroups(before, after).flatMap((name) => [...ofGroup(before, after, owners, all, name), ...bodiesOf(before, after, name)]),
    ...changedPeople(before, after).flatMap(({ bodies, groups }) => [...bodies, ...groups.flatMap((name) => ofGroup(before, after, owners, all, name))]),
  ])
  return before.rules.members.filter((member) => touched.has(member))
}

function ownersOf(before: Regime, after: Regime, sites: readonly Owned[], all: readonly string[], path: string): readonly string[] {
  const site = sites.find(({ key }) => key === path.split('/')[1])
  if (site?.tipo === 'public' && site.ente !== undefined) return [site.ente]
  if (!site) return all
  const readers = [before, after].flatMap(({ rules }) => effectiveAt(rules, path).readers)
  if (readers.includes('everyone') || readers.includes('staff')) return all
  const bodies = readers.flatMap((name) => bodiesOf(before, after, name))
  return bodies.length > 0 ? bodies : all
}

function bodiesOf(before: Regime, after: Regime, name: string): readonly string[] {
  return [before, after].flatMap(({ rules }) => bodyOf(rules, name) ?? [])
}

function changedGroups({ rules: { groups: old } }: Regime, { rules: { groups: now } }: Regime): readonly string[] {
  const same = (a: Group | undefined, b: Group | undefined) => a?.of === b?.of && (a?.audits ?? false) === (b?.audits ?? false)
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => !same(old.get(name), now.get(name)))
}

// Whose affair it is that somebody is in a group: who owns any path where it is named, and everybody if it audits.
function ofGroup(before: Regime, after: Regime, owners: (path: string) => readonly string[], all: readonly string[], name: string): readonly string[] {
  const audits = [before, after].some(({ rules }) => rules.groups.get(name)?.audits === true)
  if (audits) return all
  // Who may write or approve the rules has no say over others by that: each change of them asks whom it affects.
  const named = ({ path, readers, authors, approvers }: Effective) => path !== RULES_PLACE && [readers, authors, approvers].some((names) => names.includes(name))
  return [before, after].flatMap(({ rules }) => effectiveTable(rules).filter(named)).flatMap(({ path }) => owners(path))
}

function changedPeople(before: Regime, after: Regime): readonly { readonly bodies: readonly string[]; readonly groups: readonly string[] }[] {
  return [...new Set([...before.people.keys(), ...after.people.keys()])].flatMap((id) => {
    const [old, now] = [before.people.get(id), after.people.get(id)]
    const [had, has] = [old ? groupsOf(old, before.rules) : [], now ? groupsOf(now, after.rules) : []]
    const groups = [...had.filter((name) => !has.includes(name)), ...has.filter((name) => !had.includes(name))]
    // Whoever enters with another address may be somebody else: all that the card gives is given anew.
    const given = addressChange(old ?? null, now ?? null) ? [...new Set([...had, ...has])] : groups
    if (old?.member === now?.member && given.length === 0 && !addressChange(old ?? null, now ?? null)) return []
    return [{ bodies: [old, now].flatMap((person) => person?.member ?? []), groups: given }]
  })
}
