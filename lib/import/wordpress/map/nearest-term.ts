import { slugOf } from '../../../model/slug.ts'

/** How a term of the old site fits a vocabulary. */
export type Match<T extends string> = { readonly kind: 'same'; readonly term: T } | { readonly kind: 'unknown'; readonly nearest: T | null }

/** Likeness below which a suggestion would only mislead. */
const LIKE = 0.4

/** Names the theme has for what the national vocabulary calls otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  'attivita-produttive-e-commercio': 'Imprese e commercio',
  news: 'notizia',
  'comunicato-stampa': 'comunicato',
  comunicati: 'comunicato',
  avvisi: 'avviso',
  notizie: 'notizia',
}

/**
 * The term of a vocabulary that is written alike, accents, capitals and signs aside; where there is none, the one that shares
 * most pairs of letters with it (Dice's coefficient), for a person to say.
 *
 * @example matchTerm('Spazio verde', TOPICS) // { kind: 'same', term: 'Spazio Verde' }
 */
export function matchTerm<const T extends string>(name: string, vocabulary: readonly T[]): Match<T> {
  const slug = slugOf(name)
  const also = ALSO[slug]
  const same = vocabulary.find((term) => slugOf(term) === slug) ?? vocabulary.find((term) => term === also)
  if (same !== undefined) return { kind: 'same', term: same }
  const pairs = pairsOf(slug)
  const ranked = vocabulary.map((term) => ({ term, likeness: dice(pairs, pairsOf(slugOf(term))) })).sort((a, b) => b.likeness - a.likeness)
  const [best] = ranked
  return { kind: 'unknown', nearest: best && best.likeness > LIKE ? best.term : null }
}

function pairsOf(slug: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, slug.length - 1) }, (_, i) => slug.slice(i, i + 2)))
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
