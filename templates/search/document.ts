/** What the search knows of a page. */
export interface SearchDocument {
  /** Where it is read, with the base of the site. */
  readonly url: string
  /** A document in HTML with Pagefind's own attributes (pagefind.app/docs): never served, read by the indexer only. */
  readonly html: string
  /** Title and description: words worth understanding when they are misspelled. */
  readonly words: string
}

/** The three filters, as a person reads them. */
export const FILTERS = { kind: 'Tipo', topic: 'Argomento', office: 'Ufficio' } as const
