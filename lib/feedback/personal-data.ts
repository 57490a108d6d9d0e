import { looksLikeTaxCode } from '../checks/personal/tax-code.ts'

const WORDS = /[A-Z0-9]{16}/gi
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,}/u
const PHONE = /(?:\+|00)?\d(?:[ ./-]?\d){7,14}/
const IBAN = /\bIT ?\d{2} ?[A-Z] ?\d/i

/** Could somebody be found by these words: a mailbox, a telephone, a codice fiscale, an account? It does not know names. */
export function looksPersonal(text: string): boolean {
  const codes = text.match(WORDS) ?? []
  return MAIL.test(text) || PHONE.test(text) || IBAN.test(text) || codes.some((code) => looksLikeTaxCode(code.toUpperCase()))
}
