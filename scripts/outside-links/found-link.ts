/** An address outside of the sites, and the pages that lead to it. */
export interface FoundLink {
  /** As a browser would ask for it: without its fragment. */
  readonly url: string
  readonly pages: readonly { readonly path: string; readonly title: string }[]
}
