/** One thing that keeps a proposal from being published. */
export interface Stop {
  readonly sentence: string
  /** What to do about it; `''` where there is nothing to do. */
  readonly remedy: string
  /** Content path of the page it is about, and its field, where it is about one. */
  readonly path?: string
  readonly field?: string
}
