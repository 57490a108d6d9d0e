/** A word without its accents: people leave them out, and write them the wrong way round. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
