import type { Territory } from '../../lib/access/authorize.ts'
import type { Person } from '../../lib/access/person.ts'
import type { Group, Rule } from '../../lib/access/rules.ts'
import type { Site } from '../../lib/model/sites.ts'

/** What the gate says when it gives nothing, as whole pages. `needLogin` and `needPass` hold `NEXT` where the address to come back to goes. */
export interface GatePages {
  readonly missing: string
  readonly denied: string
  readonly needLogin: string
  /** On a preview: only the portal, elsewhere, knows who works here. */
  readonly needPass: string
  readonly unavailable: string
}

/** Stands for the address that was asked: its path in `needLogin`, which is canonical and so needs no escape; all of it in `needPass`, escaped. */
export const NEXT = '%NEXT%'

/** Someone of the rubrica as far as reading goes: no name and no address leave for the edge. */
export type Reader = Pick<Person, 'id' | 'member' | 'groups'>

/** All an edge decides from, as JSON inside its own code: it asks nobody. */
export interface CompiledGate {
  readonly rules: {
    readonly members: readonly string[]
    readonly groups: readonly (readonly [name: string, group: Group])[]
    readonly rules: readonly Rule[]
  }
  readonly people: readonly Reader[]
  readonly sites: readonly Pick<Site, 'key' | 'base' | 'tipo'>[]
  /** Built for a deploy that is no published one: public sites lie in the folder too. */
  readonly preview: boolean
  /** The folder that restricted sites lie in, without slashes; `null` where they lie at their own addresses. */
  readonly shadow: string | null
  /** Addresses that are no site's and answer for themselves; one that ends with `/` stands for all below it, but `/`. */
  readonly portal: readonly string[]
  readonly pages: GatePages
  /** Former addresses of the public sites, rooted at the host, and where each leads; `null`: nowhere, its page says why. */
  readonly departed: readonly (readonly [address: string, to: string | null])[]
}

/** The same territory that a server decides from. */
export function territoryOf({ rules, sites }: Pick<CompiledGate, 'rules' | 'sites'>): Territory {
  return { rules: { ...rules, groups: new Map(rules.groups) }, sites }
}

/** What deciding about reading asks of a person; the rest is empty, for it never came here. */
export function peopleById({ people }: Pick<CompiledGate, 'people'>): ReadonlyMap<string, Person> {
  return new Map(people.map((reader) => [reader.id, { ...reader, name: '', email: '', office: '', role: '' }]))
}
