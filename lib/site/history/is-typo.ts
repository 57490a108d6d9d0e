// In a shorter word one letter makes another: «non» and «con».
const LONG_ENOUGH = 5

/**
 * Is one text the other with its spelling mended? The same words in the same order, but for accents, capitals, punctuation
 * and one letter in a longer word. A word with a digit in it must be the same.
 *
 * @example isTypo('La domanda si puo fare', 'La domanda si può fare') // true
 */
export function isTypo(before: string, after: string): boolean {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  return was.length === is.length && was.every((word, i) => mended(word, is[i] ?? ''))
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function mended(was: string, is: string): boolean {
  if (was === is) return true
  if (/\p{N}/u.test(was + is)) return false
  const [one, other] = [lettersOf(was), lettersOf(is)]
  return one === other || (Math.min(one.length, other.length) >= LONG_ENOUGH && oneApart(one, other))
}

function lettersOf(word: string): string {
  return word.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase()
}

/** One letter more, less or another, or two that changed places (Damerau). */
function oneApart(a: string, b: string): boolean {
  const start = sharedStart(a, b)
  const [restA, restB] = [a.slice(start), b.slice(start)]
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
