import { CONFUSABLE_PAIRS, CONFUSABLES } from './confusables.ts'

/** What a name looks like: two names with the same skeleton are taken for each other (UTS #39 §4). */
export function skeletonOf(text: string): string {
  const letters = [...text.toLowerCase().normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '')].map((letter) => CONFUSABLES[letter] ?? letter).join('')
  // A small i and a small l are told apart by nobody in a hurry.
  return CONFUSABLE_PAIRS.reduce((seen, [pair, one]) => seen.replaceAll(pair, one), letters).replaceAll('i', 'l')
}
