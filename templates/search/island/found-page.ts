import type { Piece } from '../excerpt.ts'

/** A result as it is shown. */
export interface FoundPage {
  readonly url: string
  readonly title: string
  readonly kind: string
  /** `YYYY-MM-DD`, of what is worth a date. */
  readonly date: string | null
  readonly pieces: readonly Piece[]
}
