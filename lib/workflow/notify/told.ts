import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Notice } from './notice.ts'

/** A notice with what it is about, for somebody who is there to be told. */
export interface Told {
  readonly notice: Notice
  readonly proposal: Proposal
  readonly person: Person
  /** May a mail name the proposal and repeat what was written of it? */
  readonly named: boolean
}
