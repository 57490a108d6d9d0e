import { adjectiveForms, nounForms, verbForms } from './inflect.ts'

/** A word or phrase of offices with what to say instead. Each place of a phrase may be any of several forms. */
export interface OfficeTerm {
  readonly places: readonly (readonly string[])[]
  /** Plain alternatives, best first. */
  readonly plain: readonly string[]
}

/** Prepositions with every article they join. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  '+di': ['di', "d'", 'del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle'],
  '+a': ['a', 'ad', 'al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle'],
  '+da': ['da', 'dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle'],
  '+in': ['in', 'nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle'],
  '+con': ['con', 'col', 'coi'],
  '+il': ['il', 'lo', 'la', "l'", 'i', 'gli', 'le', 'un', 'uno', 'una', "un'"],
}

export function verb(infinitive: string, plain: string, ...participles: readonly string[]): OfficeTerm {
  return { places: [verbForms(infinitive, ...participles)], plain: plain.split(' | ') }
}

export function noun(word: string, plain: string): OfficeTerm {
  return { places: [nounForms(word)], plain: plain.split(' | ') }
}

export function adjective(word: string, plain: string): OfficeTerm {
  return { places: [adjectiveForms(word)], plain: plain.split(' | ') }
}

/**
 * A phrase: words parted by spaces, `+di` for a preposition with any article, `a/b` for either word.
 *
 * @example phrase('ai sensi +di', 'come dice')
 */
export function phrase(words: string, plain: string): OfficeTerm {
  return { places: words.split(' ').map((word) => JOINED[word] ?? word.split('/')), plain: plain.split(' | ') }
}
