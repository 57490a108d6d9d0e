import type { ValueChange } from '../../compare/value-change.ts'
import { dayInWords, daysBetween, fromTo, type Moment, momentOf, withArticle, yearsBetween } from '../days.ts'
import type { Telling } from '../fact.ts'
import { FACT_WORDS as say } from '../words.ts'
import { nameOf, nounOf, subjectOf } from './noun.ts'

/** A day that came, went, or was brought forward or put off. */
export function tellDate(change: ValueChange): Telling {
  const [before, after] = [momentOf(change.before), momentOf(change.after)]
  const subject = subjectOf(change)
  if (change.nature === 'confirmation') return whole(subject, after ? say.confirmed(withArticle('il', dayInWords(after))) : say.unconfirmed(before ? withArticle('di', dayInWords(before)) : ''))
  if (change.nature === 'recheck') return whole(subject, recheck(before, after))
  const noun = dated(change)
  const deadline = change.nature === 'deadline'
  if (before && after) return moved(subject, noun, deadline ? 'deadline' : 'date', before, after)
  if (after) return whole(subject, deadline ? say.newDeadline(noun, dayInWords(after)) : say.dated(noun, dayInWords(after)))
  if (before) return whole(subject, deadline ? say.goneDeadline(noun, withArticle('di', dayInWords(before))) : say.undated(noun, dayInWords(before)))
  return whole(subject, say.changes(noun))
}

function moved(subject: string, noun: string, kind: 'deadline' | 'date', before: Moment, after: Moment): Telling {
  const days = daysBetween(before, after)
  const years = yearsBetween(before, after)
  const by = years === 0 ? say.days(Math.abs(days)) : say.years(Math.abs(years))
  const lead = days === 0 ? say.hour(noun) : days < 0 ? say.earlier[kind](noun, by) : say.later[kind](noun, by)
  return { subject, lead, sentence: `${lead}${/: /.test(lead) ? ', ' : ': '}${fromTo(before, after)}` }
}

function recheck(before: Moment | null, after: Moment | null): string {
  if (!after) return say.noRecheck
  const now = say.recheck(withArticle('il', dayInWords(after)))
  return before ? say.recheckBefore(now, dayInWords(before)) : now
}

// Of a phase, its deadline: «la scadenza di «Chiusura delle domande»».
function dated(change: ValueChange): string {
  const name = /\.\d+\./.test(change.field) ? nameOf(change.holder.after) || nameOf(change.holder.before) : ''
  return name === '' ? nounOf(change) : say.ofWhich(nounOf(change), name)
}

function whole(subject: string, sentence: string): Telling {
  return { subject, lead: sentence, sentence }
}
