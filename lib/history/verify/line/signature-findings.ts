import { RECORDS_TRAILER } from '../../../forge/git/proposals/record-book.ts'
import { trailer } from '../../../forge/trailers.ts'
import { type Finding, finding } from '../finding.ts'
import type { RecordsBook } from '../records/records-book.ts'
import type { LineCommit } from './line-commit.ts'

/** Follows from when on the portal signs: before the first signature none is missed, after it each is. */
export class Signing {
  readonly #book: Pick<RecordsBook, 'places' | 'signedFrom'>
  #hasBegun = false

  constructor(book: Pick<RecordsBook, 'places' | 'signedFrom'>) {
    this.#book = book
  }

  get hasBegun(): boolean {
    return this.#hasBegun
  }

  findings({ commit, oid, signed }: Pick<LineCommit, 'commit' | 'oid' | 'signed'>): readonly Finding[] {
    // Records that were signed by then: the portal had its key, and would have signed this as well.
    const pinned = this.#book.places.get(trailer(commit.message, RECORDS_TRAILER) ?? '')
    this.#hasBegun ||= signed !== 'unsigned' || (pinned !== undefined && pinned >= this.#book.signedFrom)
    if (signed === 'good') return []
    return [finding(signed === 'unsigned' && !this.#hasBegun ? 'before-signatures' : signed, { commit: oid })]
  }
}
