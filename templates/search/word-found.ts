import type { EngineResult } from './engine.ts'
import { sharedBeginning } from './shared-beginning.ts'
import { splitWords } from './words-of.ts'

/**
 * The word of a page that the engine took for the one it was asked for: all pages it gives for a word have the same, so the
 * first that can tell is enough.
 *
 * @returns `null` where no page tells
 */
export async function wordFound(results: readonly EngineResult[], asked: string): Promise<string | null> {
  const result = results.find(({ words }) => words.length > 0)
  const text = await result?.data().catch(() => null)
  if (!result || !text) return null
  // A stretch of letters may hold several words: an address, one in brackets.
  const found = splitWords(text.content.split(/\s+/)[result.words[0] ?? 0] ?? '')
  return [...found].sort((a, b) => sharedBeginning(b, asked) - sharedBeginning(a, asked))[0] ?? null
}
