import type { Passage } from './passage.ts'

/** Where words that were quoted are now. */
export type Found = { readonly how: 'here' | 'changed'; readonly passage: Passage } | { readonly how: 'gone' }

// Below this the two have too little in common to be one passage that was rewritten.
const ALIKE = 0.5

/** The passage that was quoted: to the letter, wherever it moved; else the one that has most of its words. */
export function findPassage(passages: readonly Passage[], quote: string): Found {
  const same = passages.find(({ source }) => source === quote)
  if (same) return { how: 'here', passage: same }
  const wanted = wordsOf(quote)
  const [best] = passages.map((passage) => ({ passage, score: inCommon(wanted, wordsOf(passage.source)) })).sort((a, b) => b.score - a.score)
  return best && best.score >= ALIKE ? { how: 'changed', passage: best.passage } : { how: 'gone' }
}

// Sørensen–Dice over the sets of words.
function inCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
