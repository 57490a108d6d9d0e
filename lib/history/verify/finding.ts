import type { Oid } from '../../forge/commit.ts'
import { FINDING_WORDS } from './words/findings.ts'

/** The stable name of something an auditor is told. */
export type FindingName = keyof typeof FINDING_WORDS

/**
 * `false`: something is not as it says it is. `unproved`: it could not be looked at. `exception`: it is as it says, and an
 * auditor wants to know of it.
 */
export type Level = 'false' | 'unproved' | 'exception'

/** What a finding is about: ids and names of git alone, never the name of a person. */
export interface About {
  readonly commit?: Oid | undefined
  readonly proposal?: number | undefined
  readonly path?: string | undefined
  /** Id in the rubrica. */
  readonly person?: string | undefined
  /** What else tells it: a trailer, a ref, a number. */
  readonly detail?: string | undefined
}

export interface Finding extends About {
  readonly name: FindingName
  readonly level: Level
}

/** @example finding('unsigned', { commit }) */
export function finding(name: FindingName, about: About = {}): Finding {
  return { name, level: FINDING_WORDS[name].level, ...about }
}

/** What happened, in one sentence, and what it means. */
export function inWords({ name }: Pick<Finding, 'name'>): { readonly sentence: string; readonly meaning: string } {
  const { sentence, meaning } = FINDING_WORDS[name]
  return { sentence, meaning }
}
