import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import { fieldsOn } from '../../model/content-type.ts'
import { typeNamed } from '../../model/types.ts'
import type { Rule } from '../rule.ts'
import { CRITERIA_WORDS as say } from './words.ts'

const GUIDE = 'Guida di stile di Designers Italia: titoli e sommari'
const LONG: Rule = { code: 'advised-length', severity: 'hint', source: GUIDE }
const TITLE_DOT: Rule = { code: 'title-dot', severity: 'hint', source: GUIDE }
const TITLE_CAPITALS: Rule = { code: 'title-capitals', severity: 'warning', source: 'Modello Comuni: titoli non tutti in maiuscolo' }
const SUMMARY_DOT: Rule = { code: 'summary-dot', severity: 'hint', source: GUIDE }
const SUMMARY_TITLE: Rule = { code: 'summary-title', severity: 'warning', source: GUIDE }

/** Title and short description, which are read in lists and by search engines before the page is. */
export const titles: Checker = (page) => [...tooLong(page), ...ofTitle(page), ...ofSummary(page)]

function tooLong(page: CheckedEntry): readonly Issue[] {
  const type = typeNamed(page.entry.type)
  return (type ? fieldsOn(type, page.kind) : []).flatMap(([key, field]) => {
    const text = page.texts.find((one) => one.field === key)
    if (field.kind !== 'text' || field.advised === undefined || !text || text.value.length <= field.advised) return []
    return [foundIn(page, text, LONG, { quote: text.value, sentence: say.long(field.label, text.value.length, field.advised), remedy: say.longRemedy })]
  })
}

function ofTitle(page: CheckedEntry): readonly Issue[] {
  const title = page.texts.find(({ field }) => field === 'titolo')
  if (!title) return []
  const { value } = title
  return [
    ...(/[^.]\.$/.test(value) ? [foundIn(page, title, TITLE_DOT, { quote: value, sentence: say.titleDot, remedy: say.titleDotRemedy })] : []),
    ...(/\p{Lu}{5}/u.test(value) && value === value.toUpperCase() ? [foundIn(page, title, TITLE_CAPITALS, { quote: value, sentence: say.titleCapitals, remedy: say.titleCapitalsRemedy })] : []),
  ]
}

function ofSummary(page: CheckedEntry): readonly Issue[] {
  const summary = page.texts.find(({ field }) => field === 'descrizione')
  if (!summary) return []
  const { value } = summary
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (bare(value) === bare(String(page.entry.values.titolo ?? ''))) return [foundIn(page, summary, SUMMARY_TITLE, { quote: value, sentence: say.summaryTitle, remedy: say.summaryTitleRemedy })]
  return /[.!?…»)]$/.test(value.trim()) ? [] : [foundIn(page, summary, SUMMARY_DOT, { quote: value, sentence: say.summaryDot, remedy: say.summaryDotRemedy })]
}
