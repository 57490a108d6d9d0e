import { accessPath } from '../../../access/covering.ts'
import { mayApprove } from '../../../access/decide.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import type { Published } from '../../../workflow/published.ts'
import { emergencyOf } from '../../../workflow/state/emergency-of.ts'
import { type Finding, finding } from '../finding.ts'

interface Signature {
  readonly commit: string
  readonly proposal: number
  readonly person: string
  readonly paths: readonly string[]
  readonly at: number
}

/** Signatures of emergencies, each held to what was in force when it was given. */
export class LaterSignatures {
  #waiting: readonly Signature[] = []

  /** @param now the record of a publication in an emergency, as it is today */
  add(commit: string, now: Proposal): void {
    const signed = emergencyOf(now)?.signed
    if (signed) this.#waiting = [...this.#waiting, { commit, proposal: now.number, person: signed.by.id, paths: now.paths, at: signed.at }]
  }

  /** @param until milliseconds since the epoch: what was signed before was signed under `published` */
  under({ people, rules }: Pick<Published, 'people' | 'rules'>, until: number): readonly Finding[] {
    const due = this.#waiting.filter(({ at }) => at < until)
    if (due.length > 0) this.#waiting = this.#waiting.filter(({ at }) => at >= until)
    return due.flatMap(({ commit, paths, person, proposal }) => {
      const signer = people.get(person)
      return signer && paths.every((path) => mayApprove(rules, signer, accessPath(path))) ? [] : [finding('emergency-signed-without-right', { commit, person, proposal })]
    })
  }
}
