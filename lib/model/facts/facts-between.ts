import { entryChanges } from '../compare/entry-changes.ts'
import { shownChange } from '../compare/shown-change.ts'
import type { ValueChange } from '../compare/value-change.ts'
import type { Entry } from '../entry.ts'
import type { SiteKind } from '../fields/field.ts'
import type { Fact, Known } from './fact.ts'
import { NATURES, type Nature } from './nature.ts'
import { changesNoAmount } from './tell/tell-prose.ts'
import { tell } from './tell/tell.ts'

/**
 * What changed between two versions of an entry, in words, the most important first.
 *
 * @param before `null` for a new entry; `after` is `null` for one that is removed
 * @example factsBetween(before, after, 'public', known).map(({ sentence }) => sentence) // ['Il telefono passa da 0574 000000 a 0574 000100']
 */
export function factsBetween(before: Entry | null, after: Entry | null, site: SiteKind, known: Known): readonly Fact[] {
  const facts = entryChanges(before, after, site).map((change) => factOf(change, known))
  // The model's order among equals: a sort of ours is stable.
  return [...facts].sort((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature))
}

function factOf(change: ValueChange, known: Known): Fact {
  return { ...shownChange(change, known.titleOf), nature: natureTold(change), ...tell(change, known), ...pagesOf(change, known) }
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
