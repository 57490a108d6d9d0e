export type Pair = readonly [before: number, after: number]

// Less than any two weights differ by, and exact in sums.
const SAME_PLACE = 2 ** -20

/**
 * The pairs of elements, in the order of both lists, whose weights sum to the most (the longest common subsequence
 * when every weight is 0 or 1). Of two equal answers it takes the one with more elements at the place they had, which of
 * equal elements tells the one that changed; then the one that does not depend on which list came first: reading a change
 * backwards must tell the same story.
 *
 * @param weight 0 for elements that may not be paired
 */
export function align<T>(before: readonly T[], after: readonly T[], weight: (before: T, after: T) => number): readonly Pair[] {
  const weights = before.map((b, i) => after.map((a, j) => weight(b, a) * (i === j ? 1 + SAME_PLACE : 1)))
  const best = bestFrom(weights, after.length)
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    const paired = at(weights, i, j)
    const [skipBefore, skipAfter] = [at(best, i + 1, j), at(best, i, j + 1)]
    if (paired > 0 && paired + at(best, i + 1, j + 1) >= Math.max(skipBefore, skipAfter)) pairs.push([i++, j++])
    else if (skipBefore > skipAfter || (skipBefore === skipAfter && spelled(before[i]) > spelled(after[j]))) i++
    else j++
  }
  return pairs
}

/** `[i][j]` is the most that can be had from the elements `i…` and `j…`. */
function bestFrom(weights: readonly (readonly number[])[], width: number): number[][] {
  const best = Array.from({ length: weights.length + 1 }, () => new Array<number>(width + 1).fill(0))
  for (let i = weights.length - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const paired = at(weights, i, j)
      const row = best[i] as number[]
      row[j] = Math.max(at(best, i + 1, j), at(best, i, j + 1), paired > 0 ? paired + at(best, i + 1, j + 1) : 0)
    }
  }
  return best
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function spelled(value: unknown): string {
  return JSON.stringify(value) ?? ''
}
