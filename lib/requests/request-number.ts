import * as v from 'valibot'

// Crockford's base 32: no letter that a person takes for a digit.
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'

/** The id of a request, eight signs: forty bits that nobody guesses from another's. */
export const RequestId = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{8}$/))

export function newRequestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => SIGNS[byte % 32]).join('')
}

/** The id as people read it: `7K3M-9QXP`. */
export function numberInWords(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4)}`.toUpperCase()
}

/** The id somebody typed or followed, with or without its hyphen; `null` for anything else. */
export function readNumber(text: string): string | null {
  const result = v.safeParse(RequestId, text.trim().toLowerCase().replace('-', ''))
  return result.success ? result.output : null
}
