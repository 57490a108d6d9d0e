import { entryChanges } from '../compare/entry-changes.ts'
import type { FieldChange } from '../compare/field-change.ts'
import { shownChange } from '../compare/shown-change.ts'
import type { ValueChange } from '../compare/value-change.ts'
import type { Entry } from '../entry.ts'
import type { SiteKind } from '../fields/field.ts'
import type { Fact, Known } from './fact.ts'
import { NATURES, type Nature } from './nature.ts'
import { onlyPunctuation } from './only-punctuation.ts'
import { plainWords } from './plain-words.ts'
import { changesNoAmount } from './tell/tell-prose.ts'
import { tell } from './tell/tell.ts'

/**
 * What changed between two versions of an entry, in words, the most important first.
 *
 * @param before `null` for a new entry; `after` is `null` for one that is removed
 * @example factsBetween(before, after, 'public', known).map(({ sentence }) => sentence) // ['Il telefono passa da 0574 000000 a 0574 000100']
 */
export function factsBetween(before: Entry | null, after: Entry | null, site: SiteKind, known: Known): readonly Fact[] {
  const facts = entryChanges(before, after, site).map((change) => factOf(weighed(change), known))
  // The model's order among equals: a sort of ours is stable.
  return [...facts].sort((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature))
}

function factOf(change: ValueChange, known: Known): Fact {
  return { ...shownWhole(shownChange(change, known.titleOf), change), nature: natureTold(change), ...tell(change, known), ...pagesOf(change, known) }
}

// A text that is all new or all gone is read, not compared: without the marks of Markdown. Where it is compared they count.
function shownWhole(shown: FieldChange, { is, how }: ValueChange): FieldChange {
  if (is.kind !== 'markdown' || how === 'changed') return shown
  return { ...shown, before: shown.before && (plainWords(shown.before) || shown.before), after: shown.after && (plainWords(shown.after) || shown.after) }
}

// A comma in the text of a price is no other price: the words and the numbers are what they were.
function weighed(change: ValueChange): ValueChange {
  const { nature, is, before, after } = change
  if ((nature !== 'money' && nature !== 'deadline') || is.kind !== 'text' || !isText(before) || !isText(after)) return change
  return onlyPunctuation(before, after) ? { ...change, nature: is.long ? 'prose' : 'text' } : change
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

// A price that changes inside a text is a price that changes.
function natureTold({ nature, before, after }: ValueChange): Nature {
  if (nature !== 'prose' && nature !== 'text') return nature
  return before !== undefined && after !== undefined && !changesNoAmount(String(before), String(after)) ? 'money' : nature
}

function pagesOf({ is, before, after }: ValueChange, { addressOf }: Known): Pick<Fact, 'pages'> {
  if (is.kind !== 'relation') return {}
  const address = (value: unknown) => (value === undefined ? null : (addressOf(is.to, String(value)) ?? null))
  return { pages: { before: address(before), after: address(after) } }
}
