import { type Mark, wordDiff } from '../../../lib/diff/text/word-diff.ts'

export type { Mark }

/**
 * The words that went and came between two texts. Without what was inserted it is `before`, without what was deleted
 * it is `after`, to the letter. Texts with too little in common come as one deleted and one inserted.
 */
export function wordMarks(before: string, after: string): readonly Mark[] {
  return wordDiff(before, after)
}
