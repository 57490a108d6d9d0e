import { plainWord, wordsIn } from '../../text/words-in.ts'
import { OFFICE_TERMS } from './office-terms.ts'
import type { OfficeTerm } from './term.ts'

/** A term found in a text. */
export interface FoundTerm {
  readonly term: OfficeTerm
  readonly words: string
  readonly offset: number
}

interface Indexed {
  readonly term: OfficeTerm
  readonly places: readonly ReadonlySet<string>[]
}

// By the first word, longest first: «in ordine a» is found before any «in …» would be.
const byFirst = new Map<string, Indexed[]>()
for (const term of [...OFFICE_TERMS].sort((a, b) => b.places.length - a.places.length)) {
  const places = term.places.map((forms) => new Set(forms))
  for (const form of places[0] ?? []) byFirst.set(form, [...(byFirst.get(form) ?? []), { term, places }])
}

/** The terms of offices in a run of words, in order, none inside another. */
export function officeTermsIn(text: string): readonly FoundTerm[] {
  const words = wordsIn(text)
  const plain = words.map((word) => plainWord(word.text))
  const found: FoundTerm[] = []
  for (let i = 0; i < words.length; i++) {
    const match = byFirst.get(plain[i] ?? '')?.find(({ places }) => places.every((forms, n) => forms.has(plain[i + n] ?? '')))
    const [first, last] = [words[i], words[i + (match?.places.length ?? 1) - 1]]
    if (!match || !first || !last) continue
    found.push({ term: match.term, words: text.slice(first.offset, last.offset + last.text.length), offset: first.offset })
    i += match.places.length - 1
  }
  return found
}
