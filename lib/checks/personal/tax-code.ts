// Letters that stand for digits when two people would have the same code (D.M. 23 December 1976, art. 6).
const SHAPE = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/
// Values of characters in odd places, by their order in 0–9 or A–Z (the same decree, table of odd characters).
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Has it the shape of a person's codice fiscale? Capital letters. */
export function looksLikeTaxCode(code: string): boolean {
  return SHAPE.test(code)
}

/**
 * Is the sixteenth character the one the other fifteen ask for? (D.M. 23 December 1976, n. 13813, on the codice fiscale.)
 *
 * @param code sixteen characters of the shape of one
 * @example hasRightCheckCharacter('RSSMRA80A01H501U') // true
 */
export function hasRightCheckCharacter(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce((total, character, i) => total + (i % 2 === 0 ? (ODD[orderOf(character)] ?? 0) : orderOf(character)), 0)
  return code[15] === String.fromCharCode(A + (sum % 26))
}

const A = 65

function orderOf(character: string): number {
  return /\d/.test(character) ? Number(character) : character.charCodeAt(0) - A
}

/** Are eleven digits the codice fiscale or partita Iva of a body? The last one is Luhn's check digit (D.M. 23 December 1976; art. 35 of D.P.R. 633/1972). */
export function hasRightCheckDigit(code: string): boolean {
  const sum = [...code].reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) : 2 * Number(digit)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
