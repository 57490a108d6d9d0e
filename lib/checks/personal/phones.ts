import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import type { Rule } from '../rule.ts'
import type { TextPlace } from '../text/texts-of.ts'
import { valueBeside } from '../text/value-at.ts'
import { PERSONAL_WORDS as say } from './words.ts'

const WRONG: Rule = { code: 'phone-wrong', severity: 'warning', source: 'Piano nazionale di numerazione (delibera Agcom 8/15/CIR)' }
const PREFIX: Rule = { code: 'phone-prefix', severity: 'hint', source: 'Guida di stile di Designers Italia: numeri di telefono' }

const CALLED = new Set(['Telefono', 'Whatsapp'])
const WITH_PREFIX = /(?<![\p{N}+])(?:\+|00)39[ .\-/]?\d(?:[ .\-/]?\d){3,20}(?!\d)/gu

/** Numbers that cannot be dialled: too short, too long, in no range of the plan. */
export const phones: Checker = (page) =>
  page.texts.flatMap((text) => {
    if (text.key === 'valore' && CALLED.has(String(valueBeside(page.entry.values, text.field, 'tipo')))) return ofContact(page, text, text.value, 0)
    if (text.key === 'telefono') return ofContact(page, text, text.value, 0)
    return text.kind === 'code' ? [] : [...text.value.matchAll(WITH_PREFIX)].flatMap((match) => ofContact(page, text, match[0], match.index))
  })

function ofContact(page: CheckedEntry, text: TextPlace, number: string, offset: number): readonly Issue[] {
  const digits = number.replace(/[\s.\-/()]/g, '')
  const national = digits.replace(/^(?:\+|00)39/, '')
  const at = { quote: number, offset }
  // Another country's number is its own affair; words beside a number are for people.
  if (/^(?:\+|00)(?!39)/.test(digits) || !/^\+?\d+$/.test(digits)) return []
  if (!isItalian(national)) return [foundIn(page, text, WRONG, { ...at, sentence: say.phone(number), remedy: say.phoneRemedy })]
  const dialledAlike = national.length <= 6 || /^[18]/.test(national)
  return national === digits && !dialledAlike ? [foundIn(page, text, PREFIX, { ...at, sentence: say.prefix(number), remedy: say.prefixRemedy })] : []
}

// Geographic numbers begin with 0 (6 to 11 digits), mobile ones with 3 (9 or 10), services with 1 or 8, short internal ones have up to 6.
function isItalian(national: string): boolean {
  return /^(?:0\d{5,10}|3\d{8,9}|8\d{5,9}|1\d{2,9}|\d{2,6})$/.test(national)
}
