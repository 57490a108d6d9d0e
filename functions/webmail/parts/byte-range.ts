/** Octets of a file that are asked for, the last one included; a negative `first` counts from the end. */
export interface AskedRange {
  readonly first: number
  readonly last: number | null
}

const RANGE = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/i

/**
 * What a request asks for of a file (RFC 9110 §14.2): `null` for all of it, also where it asks for several pieces, for another
 * unit, or for the rest of what is another file by now (`If-Range`).
 */
export function askedRange(headers: Headers, etag: string): AskedRange | null {
  const condition = headers.get('if-range')
  const { first = '', last = '' } = RANGE.exec(headers.get('range')?.trim() ?? '')?.groups ?? {}
  if ((first === '' && last === '') || (condition !== null && condition !== etag)) return null
  return first === '' ? { first: -Number(last), last: null } : { first: Number(first), last: last === '' ? null : Number(last) }
}

/** The same within a file of so many octets; `null` where nothing of it is in there (RFC 9110 §14.1.1). */
export function rangeWithin({ first, last }: AskedRange, size: number): { readonly first: number; readonly last: number } | null {
  const from = Object.is(first, -0) ? size : first < 0 ? Math.max(0, size + first) : first
  const to = Math.min(last ?? size - 1, size - 1)
  return from <= to ? { first: from, last: to } : null
}
