import { CONCERN_OF } from '../../access/lanes/concern.ts'
import type { Fact } from '../../model/facts/fact.ts'
import { isTypo } from './is-typo.ts'

/**
 * Is a change one that readers need not look at: the spelling mended, a telephone number, a confirmation, the order of a
 * list? It is what the lanes call light, whatever lane the rules of the day put it in.
 */
export function isMinor(facts: readonly Fact[]): boolean {
  return facts.length > 0 && facts.every(isMinorFact)
}

function isMinorFact({ nature, how, before, after }: Fact): boolean {
  if (CONCERN_OF[nature] === 'contacts' || nature === 'confirmation' || nature === 'order' || nature === 'alt') return true
  const isText = nature === 'prose' || nature === 'text' || nature === 'name'
  return isText && how === 'changed' && before !== null && after !== null && isTypo(before, after)
}
