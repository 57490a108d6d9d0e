import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import { bodyMark, type EntryFacts } from '../knowledge/entry-facts.ts'
import type { SiteKnowledge } from '../knowledge/site-knowledge.ts'
import { mayShow } from '../../site/audience.ts'
import type { Rule } from '../rule.ts'
import { likenessWords, wordsInCommon } from './likeness.ts'
import { DUPLICATE_WORDS as say } from './words.ts'

const SOURCE = 'Modello Comuni: ogni informazione in un posto solo'
const TITLE: Rule = { code: 'same-title', severity: 'warning', source: SOURCE }
const SIMILAR: Rule = { code: 'similar-title', severity: 'hint', source: SOURCE }
const DESCRIPTION: Rule = { code: 'same-description', severity: 'hint', source: SOURCE }
const BODY: Rule = { code: 'same-body', severity: 'warning', source: SOURCE }

// An office, its building, its head and its topic rightly have one name.
const NAMED_ALIKE = new Set(['luogo', 'unita', 'persona', 'argomento', 'rubrica', 'intervento'])
/** Below this, two titles only share a subject. */
const ALIKE = 0.8
/** The most that are told of at once. */
const MOST = 3

/** «Esiste già»: another entry of the site with the same title, description or text. */
export const duplicates: Checker = (page, site) => {
  const others = site.entries.filter((other) => other.path !== page.entry.path && (other.to === '' || other.to >= site.today) && mayShow({ tipo: site.index.kind }, page.entry.owner, other.owner))
  return [...byTitle(page, others), ...byDescription(page, others), ...byBody(page, others)]
}

/** Only as far as the title goes: what can be asked at each key. */
export function byTitle(page: CheckedEntry, others: SiteKnowledge['entries']): readonly Issue[] {
  const place = page.texts.find(({ field }) => field === 'titolo')
  if (!place) return []
  const own = { type: page.entry.type, plain: plain(place.value), words: likenessWords(place.value) }
  const same = others.filter((other) => plain(other.title) === own.plain && alikeInKind(own.type, other.type))
  const similar = others.filter((other) => other.type === own.type && !same.includes(other) && own.words.size > 1 && isSimilar(own.words, other.titleWords))
  return [
    ...same.slice(0, MOST).map((other) => foundIn(page, place, TITLE, { quote: place.value, about: other.path, sentence: say.title(other.title), remedy: say.titleRemedy })),
    ...similar.slice(0, MOST).map((other) => foundIn(page, place, SIMILAR, { quote: place.value, about: other.path, sentence: say.similar(other.title), remedy: say.similarRemedy })),
  ]
}

function byDescription(page: CheckedEntry, others: SiteKnowledge['entries']): readonly Issue[] {
  const place = page.texts.find(({ field }) => field === 'descrizione')
  const other = place && others.find((one) => one.description !== '' && plain(one.description) === plain(place.value))
  return place && other ? [foundIn(page, place, DESCRIPTION, { quote: place.value, about: other.path, sentence: say.description(other.title), remedy: say.descriptionRemedy })] : []
}

function byBody(page: CheckedEntry, others: SiteKnowledge['entries']): readonly Issue[] {
  const place = page.texts.find(({ field }) => field === 'body')
  const mark = bodyMark(place?.value ?? '')
  const other = mark === '' ? undefined : others.find(({ body }) => body === mark)
  return place && other ? [foundIn(page, place, BODY, { about: other.path, sentence: say.body(other.title), remedy: say.bodyRemedy })] : []
}

function alikeInKind(a: string, b: string): boolean {
  return a === b || !(NAMED_ALIKE.has(a) || NAMED_ALIKE.has(b))
}

// «Bilancio 2026» and «Bilancio 2027» differ in the one word that counts.
function isSimilar(a: EntryFacts['titleWords'], b: EntryFacts['titleWords']): boolean {
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /\d/.test(word)).sort().join()
  return wordsInCommon(a, b) >= ALIKE && numbers(a) === numbers(b)
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
