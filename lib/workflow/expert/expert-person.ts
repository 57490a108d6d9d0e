import type { Person } from '../../forge/commit.ts'
import type { ExpertCheck } from '../state/expert-checks-of.ts'

/**
 * Who answered a question, as the record names them. No id of the rubrica has a colon in it: whatever they say, no rule
 * ever takes them for somebody who writes or approves.
 */
export function expertPerson({ id, expert }: ExpertCheck['asked']): Person {
  return { id: `esperto:${id}`, name: expert.name, email: expert.email }
}

/** Where their mail lands in the demonstration, and what the log calls them. */
export function expertBox(question: string): string {
  return `esperto-${question}`
}
