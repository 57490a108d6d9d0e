import type { Queries } from '../../lib/site/queries.ts'
import { typeNamed } from '../../lib/model/types.ts'
import { topicsOf } from '../gathered/topics.ts'
import { SEARCH_WORDS as say } from '../words/search.ts'

/** One line of the index of a site. */
export interface IndexLine {
  readonly title: string
  readonly kind: string
  /** Rooted at the site. */
  readonly address: string
}

export interface IndexLetter {
  readonly letter: string
  readonly lines: readonly IndexLine[]
}

const collator = new Intl.Collator('it')

/** Services, offices and topics of a site by the letter they begin with: what a person looks for by name. */
export function indexLetters(site: Queries): readonly IndexLetter[] {
  const entries = ['servizio', 'unita'].flatMap((type) => site.cards(type).map((card) => ({ title: card.title, kind: typeNamed(type)?.label ?? '', address: card.url })))
  const topics = topicsOf(site).map(({ term, address }) => ({ title: term, kind: say.topic, address }))
  const byLetter = new Map<string, IndexLine[]>()
  for (const line of [...entries, ...topics].sort((a, b) => collator.compare(a.title, b.title) || collator.compare(a.kind, b.kind))) {
    const letter = letterOf(line.title)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), line])
  }
  return [...byLetter].map(([letter, lines]) => ({ letter, lines }))
}

function letterOf(title: string): string {
  return title.normalize('NFD').charAt(0).toUpperCase()
}
