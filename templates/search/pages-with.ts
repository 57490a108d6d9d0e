import type { Engine, EngineResult } from './engine.ts'
import { sharedBeginning } from './shared-beginning.ts'
import { wordFound } from './word-found.ts'

/**
 * The pages that have a word, or one that begins with it, as one that is still being typed does. Pagefind cuts a word it
 * does not know letter by letter until something is left that it knows (Pagefind issue 599: «zxqw» finds «z»), and cannot be
 * told not to: a word in quotes is not cut.
 */
export async function pagesWith(engine: Engine, word: string): Promise<readonly EngineResult[]> {
  const { results } = await engine.search(word)
  if (results.length === 0) return []
  if ((await engine.search(`"${word}"`)).results.length > 0) return results
  const found = await wordFound(results, word)
  return found !== null && sharedBeginning(found, word) >= word.length ? results : []
}
