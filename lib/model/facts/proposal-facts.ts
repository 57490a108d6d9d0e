import type { Fact } from './fact.ts'

/** What happens to one page of a proposal. */
export interface EntryFacts {
  /** Content path: where it is now, or where it was when it is taken away. */
  readonly path: string
  readonly title: string
  readonly what: 'new' | 'change' | 'removal' | 'move'
  /** Empty for a page that is new or taken away: everything of it is. */
  readonly facts: readonly Fact[]
}

/** A file of a proposal that no fact of a page speaks of: added on its own, replaced under its name, or taken away. */
export interface MediaFact {
  readonly path: string
  readonly how: 'added' | 'removed' | 'changed'
  /** «Il file «modulo.pdf» è sostituito: da PDF, 120 kB a PDF, 180 kB». */
  readonly sentence: string
}

/** What a proposal changes, in words. */
export interface ProposalFacts {
  readonly entries: readonly EntryFacts[]
  readonly media: readonly MediaFact[]
  /** Does it change anybody's rights, or the rules themselves? */
  readonly rights: boolean
  /** Does it touch a file that is neither a page nor a file of one? */
  readonly others: boolean
}
