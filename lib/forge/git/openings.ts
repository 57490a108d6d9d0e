import type { Oid } from '../commit.ts'
import type { Proposal } from '../proposal.ts'
import type { Page } from './proposals/record-book.ts'

/** How a proposal gets its number: on a forge of others it is that of a pull request, which is there before the record is. */
export interface Openings {
  /** Its number, or `null` where another writer came first: look again. Its objects are written. */
  number(page: Page, proposal: Omit<Proposal, 'number'>): Promise<number | null>
  /** Whether a branch at this commit is one of ours that never came to have a record, and may be taken up again. */
  unfinished(tip: Oid): Promise<boolean>
}

/** The next number after those there are. */
export const counting: Openings = {
  number: async (page) => [...page.records.keys()].reduce((most, next) => Math.max(most, next), 0) + 1,
  unfinished: async () => false,
}
