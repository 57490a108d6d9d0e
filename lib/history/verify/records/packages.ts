import { isOpen } from '../../../forge/transitions.ts'
import { packageOf } from '../../../workflow/state/package-of.ts'
import { type Finding, finding } from '../finding.ts'
import type { RecordsStep } from './walk-records.ts'

/** Follows which open proposals lie in which package, to see that each goes online whole. */
export class Packages {
  readonly #open = new Map<string, Set<number>>()
  readonly #of = new Map<number, string>()
  #going: { readonly id: string; readonly commit: string } | null = null

  /** @returns what a package that was going online has left behind */
  step({ commit, changes }: RecordsStep): readonly Finding[] {
    const went = changes.find(({ before, after }) => after?.status === 'published' && before?.status !== 'published')?.after
    const id = went ? (packageOf(went)?.id ?? null) : null
    const left = this.#going && this.#going.id !== id ? this.end() : []
    for (const { after } of changes) if (after) this.#put(after.number, isOpen(after) ? (packageOf(after)?.id ?? null) : null)
    // What is published in an emergency, or by hand, is no package: that it was alone is said there.
    if (id !== null) this.#going = { id, commit }
    return left
  }

  /** The same where the records end. */
  end(): readonly Finding[] {
    const going = this.#going
    this.#going = null
    return going ? [...(this.#open.get(going.id) ?? [])].map((proposal) => finding('package-split', { commit: going.commit, proposal })) : []
  }

  #put(number: number, id: string | null): void {
    const former = this.#of.get(number)
    if (former !== undefined) this.#open.get(former)?.delete(number)
    if (id === null) {
      this.#of.delete(number)
      return
    }
    this.#of.set(number, id)
    this.#open.set(id, (this.#open.get(id) ?? new Set()).add(number))
  }
}
