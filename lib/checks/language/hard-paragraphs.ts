import type { CheckedEntry } from '../checked-entry.ts'
import { gulpease } from '../gulpease.ts'
import { countWords } from '../text/words-in.ts'

/** A paragraph and how easy it is to read, 0 to 100. */
export interface HardParagraph {
  readonly field: string
  readonly label: string
  readonly text: string
  readonly score: number
}

const HARD = 50
const ENOUGH = 15
const MOST = 5

/** The paragraphs that are hardest to read, hardest first. */
export function hardParagraphs({ texts }: CheckedEntry): readonly HardParagraph[] {
  return texts
    .filter(({ kind }) => kind === 'markdown' || kind === 'prose')
    .flatMap(({ field, label, blocks }) => blocks.filter(({ kind, text }) => kind === 'paragraph' && countWords(text) >= ENOUGH).map(({ text }) => ({ field, label, text, score: gulpease(text) ?? 100 })))
    .filter(({ score }) => score < HARD)
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST)
}
