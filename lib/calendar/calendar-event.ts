/** Something that happens on a day and at a time of the offices (Europe/Rome). */
export interface CalendarEvent {
  /** Stable for as long as the event is the same one: whoever has it is given the change, not a second event. */
  readonly uid: string
  /** `2026-06-02T18:00` as the clocks in Italy show it, or `2026-06-02` for the whole day. */
  readonly start: string
  /** The same; of whole days the last one. Left out where nobody knows when it ends. */
  readonly end?: string | undefined
  readonly summary: string
  readonly description?: string | undefined
  readonly location?: string | undefined
  /** Absolute: a calendar does not know where it came from. */
  readonly url?: string | undefined
  /** When the event was last changed, in milliseconds since the epoch: equal events give equal files. */
  readonly stamp: number
  readonly status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' | undefined
}
