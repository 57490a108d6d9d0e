import type { Oid } from '../../forge/commit.ts'
import type { Kept } from '../../forge/git/kept.ts'
import { MAIN } from '../../forge/git/repository.ts'
import { signatureOf } from '../../forge/git/objects/signed-commit.ts'
import { trailer } from '../../forge/trailers.ts'

/** A commit of the published line. `at` in milliseconds since the epoch. */
export interface Moment {
  readonly oid: Oid
  readonly order: number
  readonly at: number
}

/**
 * The published line, oldest first, read again only where it grew. Of each commit an id and a moment are kept: a hundred
 * thousand are a few megabytes.
 */
export class PublishedMoments {
  #line: Moment[] = []
  #places = new Map<Oid, number>()
  #signedUpTo = 0
  #signedFrom: number | null = null
  #firstProposal: number | null = null
  #proposalsUpTo = 0

  /** `[]` where nothing was ever published. */
  async all(kept: Kept): Promise<readonly Moment[]> {
    const head = kept.refs.get(MAIN)
    const fresh: { readonly oid: Oid; readonly at: number }[] = []
    let oid = head
    // What is known from here down is known whole, unless somebody has rewritten it: then nothing of it is met.
    while (oid !== undefined && !this.#places.has(oid)) {
      const { committer, parents } = await kept.objects.commit(oid)
      fresh.push({ oid, at: committer.at })
      oid = parents[0]
    }
    this.#cutAfter(oid)
    for (const one of fresh.reverse()) {
      this.#places.set(one.oid, this.#line.length)
      this.#line.push({ ...one, order: this.#line.length })
    }
    return this.#line
  }

  placeOf(oid: Oid): Moment | undefined {
    const place = this.#places.get(oid)
    return place === undefined ? undefined : this.#line[place]
  }

  /** The place of the first that carries a signature, whoever made it; infinity where none does. */
  async signedFrom({ bytes }: Kept): Promise<number> {
    for (; this.#signedFrom === null && this.#signedUpTo < this.#line.length; this.#signedUpTo += 1) {
      const { oid } = this.#line[this.#signedUpTo] as Moment
      if (signatureOf(await bytes(oid))) this.#signedFrom = this.#signedUpTo
    }
    return this.#signedFrom ?? Number.POSITIVE_INFINITY
  }

  /** The place of the first that a proposal brought: what is before is what the archive began with. */
  async firstProposal({ objects }: Kept): Promise<number> {
    for (; this.#firstProposal === null && this.#proposalsUpTo < this.#line.length; this.#proposalsUpTo += 1) {
      const { oid } = this.#line[this.#proposalsUpTo] as Moment
      if (trailer((await objects.commit(oid)).message, 'Proposal') !== undefined) this.#firstProposal = this.#proposalsUpTo
    }
    return this.#firstProposal ?? Number.POSITIVE_INFINITY
  }

  #cutAfter(oid: Oid | undefined): void {
    const stays = oid === undefined ? 0 : (this.#places.get(oid) ?? 0) + 1
    if (stays === this.#line.length) return
    for (const gone of this.#line.splice(stays)) this.#places.delete(gone.oid)
    this.#signedUpTo = Math.min(this.#signedUpTo, stays)
    this.#proposalsUpTo = Math.min(this.#proposalsUpTo, stays)
    if (this.#signedFrom !== null && this.#signedFrom >= stays) this.#signedFrom = null
    if (this.#firstProposal !== null && this.#firstProposal >= stays) this.#firstProposal = null
  }
}
