import type { People } from './people.ts'
import type { Rules } from './rules.ts'

/** All that a decision depends on: the rules, and the people they are about. */
export interface Regime {
  readonly rules: Rules
  readonly people: People
}
