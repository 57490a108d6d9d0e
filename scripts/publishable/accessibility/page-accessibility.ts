/** What axe says of a page: each barrier in one line, those that were there before apart. */
export interface PageAccessibility {
  readonly path: string
  readonly fresh: readonly string[]
  readonly standing: readonly string[]
}
