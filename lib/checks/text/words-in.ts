export interface Word {
  readonly text: string
  readonly offset: number
}

// An apostrophe ends a word that elides («dell’ufficio» is two) and stays with it; inside digits and addresses nothing is parted.
const WORD = /[\p{L}\p{M}\p{N}]+['’]?/gu

/** The words of a text with the apostrophe of an elision («dell’» and «ufficio»), each with where it begins. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], offset: match.index }))
}

/** How many words a sentence has, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-./:,][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/** A word to be compared: lower case, composed, with the straight apostrophe. */
export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'")
}
