import type { RemarksAnswer } from '../../../lib/protocol/remarks.ts'
import type { Place } from './place-key.ts'

type Page = RemarksAnswer['pages'][number]

// A page shows its words with others around them: a label, a mark of what went.
const ALIKE = 0.6

/** What of a page is said by these words, as a reader sees them: the passage or the field that has most of them, or `null`. */
export function placeOfWords({ path, fields, passages }: Page, words: string): Place {
  const wanted = wordsOf(words)
  if (wanted.size === 0) return null
  const candidates = [
    ...passages.map(({ said, quote }) => ({ said, place: { path, field: 'body', quote } })),
    ...fields.flatMap(({ field, value }) => (value === null ? [] : [{ said: value, place: { path, field } }])),
  ]
  const [best] = candidates.map(({ said, place }) => ({ place, score: inCommon(wanted, wordsOf(said)) })).sort((a, b) => b.score - a.score)
  return best && best.score >= ALIKE ? best.place : null
}

// Sørensen–Dice over the sets of words.
function inCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
