// Control characters end a header (RFC 5322 §2.2); the others turn the reading direction and disguise a name (UTS #36).
const NOT_FOR_A_LINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g

/** What somebody wrote as one line of a header, cut at `most` characters. */
export function oneLine(text: string, most = 150): string {
  const line = text.replace(NOT_FOR_A_LINE, ' ').replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`
}
