import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Rule } from '../rule.ts'
import { valueBeside } from '../text/value-at.ts'
import { PERSONAL_WORDS as say } from './words.ts'

const WRONG: Rule = { code: 'email-wrong', severity: 'warning', source: '' }
const FREE: Rule = { code: 'email-free', severity: 'hint', source: 'Codice dell’amministrazione digitale, art. 47: posta istituzionale' }

const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu
const FREE_HOSTS = /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|libero|virgilio|tiscali|tiscalinet|alice|tin|inwind|iol|email|fastwebnet|aol|gmx|proton|protonmail|msn)\.(?:com|it|me|net|org)$/i

/** Addresses of mail that are none, and those of a private box where an office's is expected. */
export const emails: Checker = (page) =>
  page.texts.flatMap((text) => {
    const found = [...text.value.matchAll(ADDRESS)]
    const mail = text.key === 'valore' && ['Email', 'PEC'].includes(String(valueBeside(page.entry.values, text.field, 'tipo')))
    const wrong = mail && found[0]?.[0] !== text.value.trim()
    return [
      ...(wrong ? [foundIn(page, text, WRONG, { quote: text.value, sentence: say.email(text.value), remedy: say.emailRemedy })] : []),
      ...found
        .filter(([address]) => FREE_HOSTS.test(address))
        .map((match) => foundIn(page, text, FREE, { quote: match[0], offset: match.index, sentence: say.freeMail(match[0]), remedy: say.freeMailRemedy })),
    ]
  })
