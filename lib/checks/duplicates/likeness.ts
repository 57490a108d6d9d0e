// Words that every title has: they tell none apart.
const COMMON = new Set('il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla in nel nello nella nei nelle con su sul sulla per e o che come chi si è'.split(' '))

/** The words of a title that tell it apart, lower case, plural and singular alike as far as the last vowel goes. */
export function likenessWords(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)).map((word) => (word.length > 3 ? word.replace(/[aeio]$/, '') : word)))
}

/** Words in common of two sets, 0 to 1 (Sørensen–Dice). */
export function wordsInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common += 1
  return (2 * common) / (a.size + b.size)
}
