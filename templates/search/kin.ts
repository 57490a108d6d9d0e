import type { Engine } from './engine.ts'
import { sharedBeginning } from './shared-beginning.ts'
import { wordFound } from './word-found.ts'

/** Fewer letters in common than these are chance. */
const FEWEST = 5

/**
 * A word of the site that begins as one it does not have, for two fifths of it or more, the rest being an ending: «digitale» for «digitalizzazione».
 *
 * @returns `null` when there is none
 */
export async function kinOf(engine: Engine, word: string): Promise<string | null> {
  const { results } = await engine.search(word)
  const found = await wordFound(results, word)
  if (found === null) return null
  const shared = sharedBeginning(found, word)
  return shared >= FEWEST && shared * 5 >= word.length * 2 ? found : null
}
