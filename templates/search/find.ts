import type { Engine, EngineResult, EngineText } from './engine.ts'
import { kinOf } from './kin.ts'
import { meanings } from './meanings.ts'
import { nearest } from './nearest.ts'
import { pagesWith } from './pages-with.ts'
import { isSameWord } from './same-word.ts'
import { wordsOf } from './words-of.ts'

/** A page that answers, before its text is loaded. */
export interface Hit {
  readonly id: string
  readonly rank: number
  readonly words: readonly number[]
  readonly data: () => Promise<EngineText>
}

/** What was found, the best first, and what was understood. */
export interface Found {
  readonly hits: readonly Hit[]
  /** Words that were looked for in place of ones the site does not have. */
  readonly corrected: readonly (readonly [written: string, meant: string])[]
  /** Words that are nowhere on the site, nor one like them: what was found has the others. */
  readonly missing: readonly string[]
}

/** A word that was only meant counts less than the one that was written. */
const MEANT = 0.6
/** Of a question of several words, what has less than this part of the best is about something else. */
const WORTH = 0.2

/**
 * Looks for the pages that answer a question. Pagefind wants every word of a question on a page, and people use other
 * words than an office: so each word is looked for by itself, with what it means at a town hall beside it, and a page is
 * the better the more of the question it has.
 *
 * @param vocabulary gives the words of the site, to understand one that is misspelled; asked for only then
 */
export async function find(engine: Engine, question: string, vocabulary: () => Promise<ReadonlySet<string>>): Promise<Found> {
  const words = wordsOf(question)
  const corrected: (readonly [string, string])[] = []
  const missing: string[] = []
  const totals = new Map<string, Hit & { readonly has: number }>()
  for (const word of words) {
    const { best, meant } = await understand(engine, word, vocabulary)
    if (best.size === 0) missing.push(word)
    else if (meant !== null && !isSameWord(word, meant)) corrected.push([word, meant])
    for (const [id, hit] of best) {
      const before = totals.get(id)
      totals.set(id, { ...hit, rank: (before?.rank ?? 0) + hit.rank, words: [...(before?.words ?? []), ...hit.words], has: (before?.has ?? 0) + 1 })
    }
  }
  const hits = [...totals.values()].map(({ has, ...hit }) => ({ ...hit, rank: hit.rank * (has / words.length) }))
  const least = words.length > 1 ? WORTH * Math.max(0, ...hits.map(({ rank }) => rank)) : 0
  return { hits: hits.filter(({ rank }) => rank >= least).sort((a, b) => b.rank - a.rank || compare(a.id, b.id)), corrected, missing }
}

/** The pages for a word, else those for the one it was most likely meant to be. */
async function understand(engine: Engine, word: string, vocabulary: () => Promise<ReadonlySet<string>>): Promise<{ readonly best: ReadonlyMap<string, Hit>; readonly meant: string | null }> {
  const written = await pagesFor(engine, word)
  if (written.size > 0) return { best: written, meant: null }
  const meant = nearest(word, await vocabulary()) ?? (await kinOf(engine, word))
  return { best: meant === null ? written : await pagesFor(engine, meant), meant }
}

/** The pages that have a word or what it means, each with the best reason. */
async function pagesFor(engine: Engine, word: string): Promise<ReadonlyMap<string, Hit>> {
  const best = new Map<string, Hit>()
  const add = (results: readonly EngineResult[], factor: number) => {
    for (const { id, score, words, data } of results) {
      const before = best.get(id)
      const rank = Math.max(before?.rank ?? 0, score * factor)
      best.set(id, { id, rank, words: [...(before?.words ?? []), ...words], data })
    }
  }
  add(await pagesWith(engine, word), 1)
  for (const meant of meanings(word)) add(await pagesWith(engine, meant), MEANT)
  return best
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
