/** Does every word somebody typed begin a word of these texts, whatever their case and accents? */
export function matches(typed: string, texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsOf)
  const asked = wordsOf(typed)
  return asked.length > 0 && asked.every((word) => words.some((one) => one.startsWith(word)))
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
