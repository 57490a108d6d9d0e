import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { hasRightCheckCharacter, hasRightCheckDigit, looksLikeTaxCode } from './tax-code.ts'
import { PERSONAL_WORDS as say } from './words.ts'

const PERSON: Rule = { code: 'tax-code-person', severity: 'error', source: 'Regolamento UE 2016/679, art. 5: solo i dati che servono' }
const WRONG: Rule = { code: 'tax-code-wrong', severity: 'warning', source: 'Decreto ministeriale 23 dicembre 1976' }
const VAT: Rule = { code: 'vat-wrong', severity: 'warning', source: 'Decreto ministeriale 23 dicembre 1976' }

const SIXTEEN = /(?<![\p{L}\p{N}])[A-Z0-9]{16}(?![\p{L}\p{N}])/giu
const ELEVEN = /(?:codice fiscale|\bc\.? ?f\.?|partita iva|\bp\.? ?iva)[^\d\n]{0,20}(\d{11})(?!\d)/giu

/** The codice fiscale of a person, which a page has no reason to publish, and one of a body that is copied wrong. */
export const taxCodes: Checker = (page) =>
  page.texts.flatMap((text) => [
    ...[...text.value.matchAll(SIXTEEN)].flatMap((match) => {
      const code = match[0].toUpperCase()
      if (!looksLikeTaxCode(code)) return []
      const at = { quote: match[0], offset: match.index }
      return hasRightCheckCharacter(code)
        ? [foundIn(page, text, PERSON, { ...at, sentence: say.person(match[0]), remedy: say.personRemedy })]
        : [foundIn(page, text, WRONG, { ...at, sentence: say.wrongCode(match[0]), remedy: say.wrongCodeRemedy })]
    }),
    ...[...text.value.matchAll(ELEVEN)].flatMap((match) => {
      const code = match[1] ?? ''
      return hasRightCheckDigit(code) ? [] : [foundIn(page, text, VAT, { quote: code, offset: match.index + match[0].length - code.length, sentence: say.wrongVat(code), remedy: say.wrongVatRemedy })]
    }),
  ])
