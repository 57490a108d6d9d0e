import type { Pair } from './pair.ts'

/**
 * The pairs, in the order of both sides, whose weights sum to the most: a longest common subsequence where weights say
 * how much a pair is worth. Quadratic: for small gaps alone.
 *
 * @param weight of the pair (i, j); 0 for two that may not be paired
 */
export function heaviestPairs(before: number, after: number, weight: (i: number, j: number) => number): readonly Pair[] {
  const width = after + 1
  const best = new Float64Array((before + 1) * width)
  const weights = new Float64Array(before * after)
  for (let i = before - 1; i >= 0; i--) {
    for (let j = after - 1; j >= 0; j--) {
      const own = weight(i, j)
      weights[i * after + j] = own
      const skipped = Math.max(at(best, (i + 1) * width + j), at(best, i * width + j + 1))
      best[i * width + j] = own > 0 ? Math.max(skipped, own + at(best, (i + 1) * width + j + 1)) : skipped
    }
  }
  return walk(before, after, weights, best)
}

function walk(before: number, after: number, weights: Float64Array, best: Float64Array): readonly Pair[] {
  const width = after + 1
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  while (i < before && j < after) {
    const here = at(best, i * width + j)
    const own = at(weights, i * after + j)
    if (own > 0 && here === own + at(best, (i + 1) * width + j + 1)) pairs.push([i++, j++])
    else if (here === at(best, (i + 1) * width + j)) i++
    else j++
  }
  return pairs
}

function at(table: Float64Array, index: number): number {
  return table[index] ?? 0
}
