import { sharedBeginning } from './shared-beginning.ts'

/** Two forms of one word, as far as a reader minds: the last letter, or an accent (dirigente, dirigenti). */
export function isSameWord(a: string, b: string): boolean {
  return sharedBeginning(a, b) >= Math.max(a.length, b.length) - 1
}
