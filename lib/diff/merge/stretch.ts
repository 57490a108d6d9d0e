/** What a comparison needs to know of a piece of text: of plain text, or of a page. */
export interface Sayable {
  readonly key: number
  readonly kind: 'word' | 'sign' | 'space' | 'whole'
  readonly content: unknown
}

/** Places in the two sequences (ends are exclusive): pieces that stayed, as many on both sides, or what was and what is in its place. */
export interface Stretch {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
  readonly stayed: boolean
}
