import { shown } from '../../compare/shown.ts'
import type { ValueChange } from '../../compare/value-change.ts'
import { dayInWords, momentOf } from '../days.ts'
import type { Telling } from '../fact.ts'
import type { Holder } from '../nature.ts'
import { brief, capital, FACT_WORDS as say } from '../words.ts'
import { nameOf, nounOf, placedLabel, subjectOf } from './noun.ts'

/** A short value, a choice, an element of a list: what it was and what it is. */
export function tellValue(change: ValueChange): Telling {
  const { is, before, after, nature } = change
  const subject = subjectOf(change)
  const title = (value: unknown) => brief(is.kind === 'group' ? titleOf(change, value as Holder) : shown(is, value, nameless))
  const label = is.called ? capital(nounOf(change)) : nature === 'name' ? capital(nounOf(change)) : placedLabel(change)
  if (is.kind === 'boolean') return whole(subject, booleanInWords(change, label))
  if (before !== undefined && after !== undefined) {
    const lead = nature === 'name' || is.called ? say.changes(nounOf(change)) : label
    return { subject, lead, sentence: nature === 'name' || is.called ? say.passes(nounOf(change), `«${title(before)}»`, `«${title(after)}»`) : say.fromTo(label, title(before), title(after)) }
  }
  return whole(subject, after === undefined ? say.removed(label, title(before)) : say.added(label, title(after)))
}

// With its day, where it is a day that counts: «Chiusura delle domande, 30 aprile 2026».
function titleOf({ is }: ValueChange, element: Holder): string {
  const name = nameOf(element)
  const day = momentOf(element.data)
  if (name === '') return shown(is, element, nameless)
  return day ? say.dayed(name, dayInWords(day)) : name
}

function booleanInWords({ nature, is, after }: ValueChange, label: string): string {
  if (nature === 'alt') return after ? say.nowDecorative : say.notDecorative
  return say.now(label, shown(is, Boolean(after), nameless))
}

function whole(subject: string, sentence: string): Telling {
  return { subject, lead: sentence, sentence }
}

const nameless = () => undefined
