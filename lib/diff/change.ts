/** One thing that changed, as a person would count them; its number is its place on the page, from 1. */
export interface Change {
  readonly number: number
  readonly kind: ChangeKind
  /** What was there and what is, in plain text; empty on the side that has nothing. */
  readonly before: string
  readonly after: string
  /** The same in one Italian sentence, for a person who listens. */
  readonly sentence: string
}

export type ChangeKind =
  | 'inserted'
  | 'deleted'
  | 'replaced'
  /** The same block, or nearly, in another place. */
  | 'moved'
  /** The same words with another emphasis, or as another kind of block. */
  | 'restyled'
  /** The same words, which lead elsewhere, or now lead somewhere, or no longer do. */
  | 'link'
  /** Another image, or other words for the same one. */
  | 'image'
