import { lineOfHtml } from '../html/convert.ts'
import { TOPICS } from '../../../model/vocabularies/topics.ts'
import type { Desk } from './desk.ts'
import { monthsAfter, publicationDay } from './dates.ts'
import { shorten } from './shorten.ts'

const LONGEST_TITLE = 160
const LONGEST_DESCRIPTION = 255
const MOST_TOPICS = 6
/** As the model proposes to whoever writes a page. */
const MONTHS_TO_RECHECK = 12

/** What every entry has of its own, whatever it is. Asked before the rest, so that what is too long still finds room in the body. */
export function envelopeOf(desk: Desk, description: string): Readonly<Record<string, unknown>> {
  const { item, world } = desk
  const title = lineOfHtml(item.title)
  if (title.length > LONGEST_TITLE) {
    desk.note('shortened', 'Titolo', title)
    desk.section('Titolo per esteso', desk.markdown(item.title))
  }
  const topics = desk.terms('argomenti', TOPICS)
  if (topics.length > MOST_TOPICS) desk.note('term-extra', 'argomenti', topics.slice(MOST_TOPICS).join(', '))
  return {
    titolo: shorten(title, LONGEST_TITLE),
    descrizione: desk.line(description, LONGEST_DESCRIPTION, 'In breve') ?? (lineOfHtml(item.excerpt) === '' ? undefined : shorten(lineOfHtml(item.excerpt), LONGEST_DESCRIPTION)),
    argomenti: topics.slice(0, MOST_TOPICS),
    data_pubblicazione: publicationDay(item.date, item.dateGmt) ?? world.day,
    data_revisione: monthsAfter(world.day, MONTHS_TO_RECHECK),
  }
}
