/** A made-up word that is in no dictionary: where it comes out, what it was put into has come out. */
const BEGINNING = 'zqxv'
const LETTERS = 'bcdfghjklm'

/** Every canary of a text, in lower case and of one length, so that none begins another. */
export const CANARY = /zqxv[b-m]{5}/g

/** The canary of a number below 100,000: letters alone, for a slug, a font or a search index may drop the rest. */
export function canary(number: number): string {
  return BEGINNING + [...String(number).padStart(5, '0')].map((digit) => LETTERS[Number(digit)]).join('')
}
