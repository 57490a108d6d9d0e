import { lineOfHtml } from '../html/convert.ts'
import type { SourceItem } from '../read/source-item.ts'
import { type Match, matchTerm } from './nearest-term.ts'
import type { NoteCode } from './note.ts'

/** A vocabulary is asked for the same few names by thousands of elements. */
const known = new WeakMap<readonly string[], Map<string, Match<string>>>()

function matched<const T extends string>(name: string, vocabulary: readonly T[]): Match<T> {
  const answers = known.get(vocabulary) ?? new Map<string, Match<string>>()
  known.set(vocabulary, answers)
  const match = answers.get(name) ?? matchTerm(name, vocabulary)
  answers.set(name, match)
  return match as Match<T>
}

/** The terms an element has of a taxonomy, in our vocabulary's words; one it does not know is told with the nearest it has. */
export function termsOf<const T extends string>(item: SourceItem, taxonomy: string, vocabulary: readonly T[], note: (code: NoteCode, what: string, sample: string) => void): readonly T[] {
  const found = item.terms
    .filter((term) => term.taxonomy === taxonomy)
    .flatMap((term) => {
      const name = lineOfHtml(term.name)
      const match = matched(name, vocabulary)
      if (match.kind === 'same') return [match.term]
      note('term-unknown', `${taxonomy}: ${name}`, match.nearest ?? '')
      return []
    })
  return [...new Set(found)]
}
