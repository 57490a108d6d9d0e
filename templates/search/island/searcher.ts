import { find, type Found } from '../find.ts'
import { type Membership, membershipOf } from '../facets.ts'
import { loadEngine } from './load-engine.ts'
import { vocabularyIn } from './load-vocabulary.ts'

/** The index of the site, loaded with the first question; `null` while there is none to be had. */
export interface Searcher {
  readonly find: (question: string) => Promise<{ readonly found: Found; readonly membership: Membership } | null>
}

/** An index that could not be loaded may be there soon: a server makes it after it is ready. */
const AGAIN_MS = 5000

export function openSearcher(folder: string): Searcher {
  const vocabulary = vocabularyIn(folder)
  let loading: ReturnType<typeof load> | null = null
  let failedAt = -Infinity
  return {
    find: async (question) => {
      if (performance.now() - failedAt < AGAIN_MS) return null
      try {
        const { engine, membership } = await (loading ??= load(folder))
        return { found: await find(engine, question, vocabulary), membership }
      } catch {
        loading = null
        failedAt = performance.now()
        return null
      }
    },
  }
}

async function load(folder: string) {
  const engine = await loadEngine(folder)
  return { engine, membership: await membershipOf(engine) }
}
