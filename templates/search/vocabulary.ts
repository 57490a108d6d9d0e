import { EVERYDAY_WORDS } from './everyday-words.ts'
import type { SearchDocument } from './document.ts'
import { splitWords } from './words-of.ts'

/** The words of the titles and descriptions of a site, in order: what a misspelled one may have meant. */
export function vocabularyOf(documents: readonly SearchDocument[]): readonly string[] {
  const everyday = EVERYDAY_WORDS.flatMap((words) => words.flatMap(splitWords))
  return [...new Set([...documents.flatMap(({ words }) => splitWords(words)), ...everyday].filter((word) => word.length > 3 && !/\d/.test(word)))].sort()
}
