// A number in Italian: points between thousands, a comma before the cents. «20.50» could be either, and is none.
const NUMBER = String.raw`(?<![\d.,])(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,12})(?:,\d{1,2})?(?![.,]?\d)`
const AMOUNT = new RegExp(String.raw`(?<first>${NUMBER})\s{0,3}(?:€|euro\b|eur\b)|(?:€|\beuro|\beur)\s{0,3}(?<last>${NUMBER})`, 'giu')

/**
 * The amounts of euro in a text, in cents, in their order.
 *
 * @example amountsIn('da 20 euro a € 1.234,50') // [2000, 123450]
 */
export function amountsIn(text: string): readonly number[] {
  return [...text.matchAll(AMOUNT)].map(({ groups }) => centsOf(groups?.first ?? groups?.last ?? ''))
}

function centsOf(number: string): number {
  const [whole = '', part = ''] = number.replaceAll('.', '').split(',')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

const whole = new Intl.NumberFormat('it-IT', { maximumFractionDigits: 0, useGrouping: 'always' })
const withCents = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'always' })

/** «1.234,50 €», «20 €», from cents. */
export function euro(cents: number): string {
  return `${(cents % 100 === 0 ? whole : withCents).format(cents / 100)} €`
}
