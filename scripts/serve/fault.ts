/** One reason why production does not start, and what to write about it. */
export interface Fault {
  /** The variable of the environment, or the option, that mends it. */
  readonly variable: string
  readonly sentence: string
  readonly remedy: string
}
