import { piecesOf } from './text/pieces-of.ts'
import { sentenceSegments } from './text/sentence-segments.ts'

const words = new Intl.Segmenter('it', { granularity: 'word' })

/**
 * Readability of an Italian text, from 0 (very hard) to 100 (very easy), or `null` without words.
 *
 * Below 80 it is hard for who left school after the primary years, below 60 after the middle ones, below 40 after high school.
 * Source: Lucisano and Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana», 1988.
 *
 * @param text plain text, no markup; a list item or a heading counts as a sentence when it is on a line of its own
 */
export function gulpease(text: string): number | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const count = { sentences: 0, words: 0, letters: 0 }
  for (const line of lines) {
    count.sentences += sentenceSegments(line).length
    for (const part of piecesOf(line).flatMap((piece) => [...words.segment(piece)])) {
      if (!part.isWordLike) continue
      count.words += 1
      count.letters += [...part.segment].length
    }
  }
  if (count.words === 0) return null
  const score = 89 + (300 * count.sentences - 10 * count.letters) / count.words
  return Math.max(0, Math.min(100, score))
}
