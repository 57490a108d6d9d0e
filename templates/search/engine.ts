/** A page that was found, before its text is loaded. */
export interface EngineResult {
  readonly id: string
  readonly score: number
  /** Which words of the page's text were found, counted from its beginning. */
  readonly words: readonly number[]
  readonly data: () => Promise<EngineText>
}

/** What is shown of a page. */
export interface EngineText {
  readonly url: string
  /** Plain text: the title, the description, the rest. */
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/** As much of Pagefind's script as the search uses; `null` finds every page. */
export interface Engine {
  search(term: string | null, options?: { readonly filters: Readonly<Record<string, string>> }): Promise<{ readonly results: readonly EngineResult[] }>
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>
}

/**
 * How Pagefind weighs (pagefind.app/docs/ranking): a long page is not worse than a short one, for a service says all it
 * must; and what a title is worth is told by the documents, type by type.
 */
export const RANKING = { pageLength: 0.3, metaWeights: { title: 0, descrizione: 0, tipo: 0, data: 0 } } as const
