import { shown } from '../../compare/shown.ts'
import type { ValueChange } from '../../compare/value-change.ts'
import type { Known, Telling } from '../fact.ts'
import type { Holder } from '../nature.ts'
import { brief, FACT_WORDS as say } from '../words.ts'
import { nameOf, shortLabel, subjectOf } from './noun.ts'

/** An element of a list that is the same in another place. */
export function tellOrder(change: ValueChange, { titleOf }: Known): Telling {
  const { is, after, places, label } = change
  const what = is.kind === 'group' ? nameOf(after as Holder) : shown(is, after, titleOf)
  const sentence = say.moved(shortLabel(label), brief(what), places?.before ?? 0, places?.after ?? 0)
  return { subject: subjectOf(change), lead: sentence, sentence }
}
