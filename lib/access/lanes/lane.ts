/** How a proposal is handled, from what it changes: `light` is seen and confirmed at once, `heavy` asks more than one person. */
export interface Lane {
  readonly name: 'light' | 'ordinary' | 'heavy'
  /** Distinct approvers it needs, whatever the path asks; at least 1. */
  readonly need: number
  /** Working days within which the central office promises an answer. */
  readonly days: number
  /** Why it is in this lane, in words: «cambia la scadenza». */
  readonly why: string
}
