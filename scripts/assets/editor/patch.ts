/** A text of `node_modules/<file>` that stands there once, and what takes its place in our bundle. */
export interface Patch {
  readonly file: string
  readonly why: string
  readonly from: string
  readonly to: string
}
