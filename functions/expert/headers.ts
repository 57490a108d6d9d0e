/** No search engine keeps what one person was asked. */
export const UNLISTED = { 'x-robots-tag': 'noindex, nofollow, noarchive' } as const

/** The policy of the page: ours alone, nothing runs, and the page that is asked about is looked at in a frame. */
export const EXPERT_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
