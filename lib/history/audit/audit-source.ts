import type { Person } from '../../forge/commit.ts'
import type { Kept } from '../../forge/git/kept.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Published } from '../../workflow/published.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import type { PastReading } from '../verify/past-forge.ts'

/** What the register is read from: a clone, or the forge of a portal that runs. */
export interface AuditSource {
  /** As it stands now. */
  readonly kept: () => Promise<Kept>
  /** Pages and files, without what was forgotten. */
  readonly reading: PastReading
  /** All records, with the names of now. */
  readonly proposals: () => Promise<readonly Proposal[]>
  /** Keys whose signature counts; `null` where there is no list. */
  readonly signers: readonly AllowedSigner[] | null
  readonly names: () => Promise<AuditNames>
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** How people and places are called now. */
export interface AuditNames {
  readonly published: Published
  /** An office by its slug. */
  readonly titleOf: (site: string, owner: string) => string
}

/** Somebody by the name the rubrica has for them now, or the one that was written down. */
export function personNamed({ published }: AuditNames, { id, name }: Pick<Person, 'id' | 'name'>): { readonly id: string; readonly name: string } {
  return { id, name: published.people.get(id)?.name ?? name }
}
