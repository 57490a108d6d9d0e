/** One thing that waits for a person: why, and what of it there is, as the text of a file. */
export interface Aside {
  /** Below the folder of what was left aside: `servizio/iscrizione-nido.md`. */
  readonly name: string
  readonly id: number
  readonly type: string
  readonly title: string
  readonly link: string
  readonly reasons: readonly string[]
  /** The fields that are missing or wrong, by their key. */
  readonly fields: readonly string[]
  readonly text: string
}
