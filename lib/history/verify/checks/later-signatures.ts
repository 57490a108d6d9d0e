import type { Oid } from '../../../forge/commit.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import { coordinates } from '../../../workflow/allow.ts'
import type { Published } from '../../../workflow/published.ts'
import { emergencyOf } from '../../../workflow/state/emergency-of.ts'
import { type Finding, finding } from '../finding.ts'

interface Signature {
  readonly commit: Oid
  readonly proposal: Proposal
  readonly person: string
  readonly at: number
}

/** Signatures of emergencies, each held to what was in force when it was given. */
export class LaterSignatures {
  #waiting: readonly Signature[] = []

  /** @param now the record of a publication in an emergency, as it is today */
  add(commit: Oid, now: Proposal): void {
    const signed = emergencyOf(now)?.signed
    if (signed) this.#waiting = [...this.#waiting, { commit, proposal: now, person: signed.by.id, at: signed.at }]
  }

  /** @param until milliseconds since the epoch: what was signed before was signed under `published` */
  under(published: Published, until: number): readonly Finding[] {
    const due = this.#waiting.filter(({ at }) => at < until)
    if (due.length > 0) this.#waiting = this.#waiting.filter(({ at }) => at >= until)
    return due.flatMap(({ commit, person, proposal }) => {
      const signer = published.people.get(person)
      return signer && coordinates(published, signer, proposal) ? [] : [finding('emergency-signed-without-right', { commit, person, proposal: proposal.number })]
    })
  }
}
