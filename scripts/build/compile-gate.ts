import type { CompiledGate, GatePages } from '../../functions/edge/compiled-gate.ts'
import { PORTAL_ADDRESSES } from '../../lib/access/compile/portal-addresses.ts'
import { groupsOf } from '../../lib/access/person.ts'
import type { ContentTerritory } from './read-territory.ts'

/** What the gate of an edge decides from: of people only what reading depends on, nothing else of the rubrica. */
export function compileGate({ rules, sites, people }: ContentTerritory, shadow: string | null, pages: GatePages, departed: CompiledGate['departed'], own: Partial<Pick<CompiledGate, 'portal' | 'preview'>> = {}): CompiledGate {
  return {
    rules: { members: rules.members, groups: [...rules.groups], rules: rules.rules },
    people: [...people.values()].map((person) => ({ id: person.id, member: person.member, groups: groupsOf(person, rules) })),
    sites: sites.map(({ key, base, tipo }) => ({ key, base, tipo })),
    preview: false,
    shadow,
    portal: PORTAL_ADDRESSES,
    pages,
    departed,
    ...own,
  }
}
