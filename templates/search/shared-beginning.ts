import { plain } from './plain.ts'

/** How many letters two words have in common from their beginning, accents apart. */
export function sharedBeginning(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)]
  let n = 0
  while (n < one.length && one[n] === other[n]) n++
  return n
}
