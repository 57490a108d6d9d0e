import type { GoneReason } from '../model/gone/gone-values.ts'

/** What a site says at the former addresses of a page. */
export interface Departure {
  /** Content path of what is left of the page, or of the page that expired. */
  readonly path: string
  readonly owner: string
  /** Rooted at the site, without its base. */
  readonly addresses: readonly string[]
  /** Where readers are sent, rooted at the site; `null`: they are told that it is gone. */
  readonly to: string | null
  readonly reason: GoneReason | 'scaduta'
  /** The reason in the office's own words, where it gave some. */
  readonly words: string | null
  /** The day it went, or the last day it was good for: `YYYY-MM-DD`. */
  readonly day: string
}
