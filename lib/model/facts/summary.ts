import type { Fact } from './fact.ts'
import { isConfirmation } from './is-confirmation.ts'
import type { ProposalFacts } from './proposal-facts.ts'
import { listed } from './words.ts'

const WORDS = {
  confirmation: 'conferma: è ancora giusto',
  rights: 'cambia chi può fare che cosa',
  nothing: 'non cambia niente',
  changes: (subjects: string) => `cambia ${subjects}`,
  more: (n: number) => (n === 1 ? 'un’altra cosa' : `altre ${n} cose`),
  what: {
    new: (n: number) => (n === 1 ? 'nuova pagina' : `${n} pagine nuove`),
    removal: (n: number) => (n === 1 ? 'toglie la pagina' : `toglie ${n} pagine`),
    move: (n: number) => (n === 1 ? 'sposta la pagina' : `sposta ${n} pagine`),
  },
  media: {
    added: (n: number) => (n === 1 ? 'nuovo file' : `${n} file nuovi`),
    changed: (n: number) => (n === 1 ? 'sostituisce un file' : `sostituisce ${n} file`),
    removed: (n: number) => (n === 1 ? 'toglie un file' : `toglie ${n} file`),
  },
} as const

const SHOWN = 3

/**
 * What a proposal does in a few words, for a list of many.
 *
 * @example summaryOf(facts) // «cambia scadenza e telefono», «nuova pagina», «conferma: è ancora giusto»
 */
export function summaryOf({ entries, media, rights }: ProposalFacts): string {
  const facts = entries.flatMap((entry) => entry.facts)
  const wholes = (['new', 'removal', 'move'] as const).flatMap((what) => counted(entries.filter((entry) => entry.what === what).length, WORDS.what[what]))
  const files = (['added', 'changed', 'removed'] as const).flatMap((how) => counted(media.filter((one) => one.how === how).length, WORDS.media[how]))
  const said = [...wholes, ...(rights ? [WORDS.rights] : isConfirmation(facts) ? [WORDS.confirmation] : ofFacts(facts)), ...files]
  return said.length === 0 ? WORDS.nothing : said.join(', ')
}

/** Each thing once, the most important first, and how many others there are: «scadenza, telefono e altre 2 cose». */
export function subjectsOf(facts: readonly Pick<Fact, 'subject'>[], shown = SHOWN): string {
  const subjects = [...new Set(facts.map(({ subject }) => subject))]
  const rest = subjects.length - shown
  return listed(rest > 0 ? [...subjects.slice(0, shown), WORDS.more(rest)] : subjects)
}

function ofFacts(facts: readonly Fact[]): readonly string[] {
  return facts.length === 0 ? [] : [WORDS.changes(subjectsOf(facts))]
}

function counted(n: number, words: (n: number) => string): readonly string[] {
  return n === 0 ? [] : [words(n)]
}
