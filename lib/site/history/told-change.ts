import type { Fact } from '../../model/facts/fact.ts'
import type { Beginning } from './shown-versions.ts'

/** One change of a page as readers are told of it. */
export interface ToldChange {
  /** When it was published, in milliseconds since the epoch. */
  readonly at: number
  /** The day readers first saw it, `YYYY-MM-DD`, where it is later than that. */
  readonly seenFrom: string | null
  /** Of the oldest one, what it is. */
  readonly beginning: Beginning | null
  readonly facts: readonly Fact[]
  /** Names of files that are others under the same name. */
  readonly files: readonly string[]
  /** The page has another address since. */
  readonly moved: boolean
  /** Why, in the words of who wrote it. */
  readonly reason: string | null
  /** The office that answers for the page. */
  readonly office: string | null
  readonly roles: readonly string[]
  readonly urgent: boolean
  readonly minor: boolean
}
