import type { LaneRule } from './lanes/lane-rule.ts'

/** A name in the rules: a group, `everyone`, `staff` or `staff-<ente>`. */
export type Principal = string

/** One line of `content/regole.yml`. What it does not state, a shorter path states. */
export interface Rule {
  /** Lower-case ASCII segments, begins and ends with `/`. */
  readonly path: string
  readonly readers?: readonly Principal[]
  readonly authors?: readonly Principal[]
  readonly approvers?: readonly Principal[]
  /** Distinct approvers needed; 1 when no covering rule says. */
  readonly need?: number
  /** Why this path is wider open than the one above it. */
  readonly opens?: string
}

export interface Group {
  /** The body whose staff may be in it, or `*` for any. */
  readonly of: string
  /** Its people read every proposal and the record of what was decided. */
  readonly audits: boolean
}

export interface Rules {
  readonly members: readonly string[]
  readonly groups: ReadonlyMap<string, Group>
  readonly rules: readonly Rule[]
  /** How proposals are handled by what they change, the first line that fits; all are ordinary where it is not there. */
  readonly lanes?: readonly LaneRule[]
}
