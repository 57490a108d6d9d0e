/** Stands where a space was put that nobody wrote; Unicode’s word joiner, which has no width. */
const JOINER = '\u2060'

/** A text in which each word is by itself: Pagefind takes «d’identità» for one word, and who looks for «identità» finds none. */
export function withoutElisions(text: string): string {
  return text.replace(/(\p{L}[’'])(?=\p{L})/gu, `$1${JOINER} `)
}

/** Whether the word after this one was written together with it. */
export function isElided(word: string): boolean {
  return word.endsWith(JOINER)
}

export function asWritten(word: string): string {
  return word.replaceAll(JOINER, '')
}
