/** What every endpoint answers when it refuses, with the HTTP status of the problem. */
export interface ProblemMessage {
  /** Stable, for machines. */
  readonly code: string
  /** One Italian sentence, shown as it is. */
  readonly sentence: string
  /** What to do next, in Italian; may be empty. */
  readonly remedy: string
  /** The fields concerned, when the problem is an entry that does not fit the model. */
  readonly fields?: readonly { readonly field: string; readonly label: string; readonly sentence: string }[]
}
