import { plain } from './plain.ts'

/**
 * The word of the site that someone most likely meant: one mistake away, two in a long word, the first letter right.
 *
 * @returns `null` when none is near
 */
export function nearest(word: string, vocabulary: ReadonlySet<string>): string | null {
  if (word.length < 4 || vocabulary.has(word)) return null
  const most = word.length < 8 ? 1 : 2
  let best: string | null = null
  let fewest = most + 1
  for (const known of vocabulary) {
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > most) continue
    const mistakes = distance(plain(word), plain(known), fewest)
    if (mistakes < fewest || (mistakes === fewest && best !== null && known < best)) [best, fewest] = [known, mistakes]
  }
  return fewest <= most ? best : null
}

// Optimal string alignment: a letter wrong, missing, too many, or two in each other's place.
function distance(a: string, b: string, limit: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Infinity)
    }
    if (Math.min(...row) > limit) return limit + 1
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
