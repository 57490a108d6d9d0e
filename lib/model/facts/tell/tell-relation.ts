import { shown } from '../../compare/shown.ts'
import type { ValueChange } from '../../compare/value-change.ts'
import type { Known, Telling } from '../fact.ts'
import { brief, FACT_WORDS as say } from '../words.ts'
import { placedLabel, subjectOf } from './noun.ts'

/** A page that another begins or ceases to name. */
export function tellRelation(change: ValueChange, { titleOf }: Known): Telling {
  const sentence = inWords(change, (value) => brief(shown(change.is, value, titleOf)))
  return { subject: subjectOf(change), lead: sentence, sentence }
}

function inWords(change: ValueChange, title: (value: unknown) => string): string {
  const label = placedLabel(change)
  const many = / › \d+$/.test(change.label)
  if (change.before !== undefined && change.after !== undefined) return say.fromTo(label, title(change.before), title(change.after))
  if (change.after === undefined) return say.unlinks(label, title(change.before))
  return many ? say.links(label, title(change.after)) : say.points(label, title(change.after))
}
