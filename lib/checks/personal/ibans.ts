import { isValidIBAN } from 'ibantools'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { PERSONAL_WORDS as say } from './words.ts'

const RULE: Rule = { code: 'iban-wrong', severity: 'error', source: 'ISO 13616' }

const IBAN = /(?<![\p{L}\p{N}])IT ?\d{2} ?[A-Z](?: ?[A-Z0-9]){8,30}(?![\p{L}\p{N}])/gu
/** Fewer are a code of something else that begins alike. */
const LEAST_DIGITS = 10

/** Italian accounts whose check digits do not hold. */
export const ibans: Checker = (page) =>
  page.texts.flatMap((text) =>
    [...text.value.matchAll(IBAN)]
      .filter(([iban]) => (iban.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS && !isValidIBAN(iban.replaceAll(' ', '')))
      .map((match) => foundIn(page, text, RULE, { quote: match[0], offset: match.index, sentence: say.iban(match[0]), remedy: say.ibanRemedy })),
  )
