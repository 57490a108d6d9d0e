import type { Fact } from './fact.ts'

/** Does this only say that the page is still right: the day it was looked at, and when to look again? */
export function isConfirmation(facts: readonly Pick<Fact, 'nature' | 'how'>[]): boolean {
  return facts.some(({ nature, how }) => nature === 'confirmation' && how !== 'removed') && facts.every(({ nature }) => nature === 'confirmation' || nature === 'recheck')
}
