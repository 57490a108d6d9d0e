import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import { envelope } from '../../model/types/envelope.ts'
import type { Rule } from '../rule.ts'
import { CRITERIA_WORDS as say } from './words.ts'

const ORDER: Rule = { code: 'dates-order', severity: 'error', source: '' }
const EVENT: Rule = { code: 'event-gone', severity: 'warning', source: '' }

/** A page that no reader would ever see, or not for as long as it is about. Dates of the model compare as text. */
export const dates: Checker = (page) => {
  const day = (key: string) => String(page.entry.values[key] ?? '').slice(0, 10)
  const [from, to, end] = [day('data_pubblicazione'), day('data_scadenza'), day('fine') || day('inizio')]
  const place = { field: 'data_scadenza', label: envelope.data_scadenza.label }
  if (to === '') return []
  if (from > to) return [foundIn(page, place, ORDER, { sentence: say.dates, remedy: say.datesRemedy })]
  return page.entry.type === 'evento' && to < end ? [foundIn(page, place, EVENT, { sentence: say.eventGone, remedy: say.eventGoneRemedy })] : []
}
