/**
 * The indexes of the strictly increasing subsequence whose weights sum to the most, in order. n log n: the best sum that
 * ends below a value is kept in a Fenwick tree.
 *
 * @param values distinct whole numbers, from 0
 * @param weights above 0, one a value
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): readonly number[] {
  const size = values.reduce((most, value) => Math.max(most, value), -1) + 1
  const bestAt = new Int32Array(size + 1).fill(-1)
  const sums = new Float64Array(values.length)
  const previous = new Int32Array(values.length)
  values.forEach((value, i) => {
    const last = bestBelow(bestAt, sums, value)
    previous[i] = last
    sums[i] = (weights[i] ?? 0) + (last < 0 ? 0 : (sums[last] as number))
    raise(bestAt, sums, value, i)
  })
  const found: number[] = []
  for (let i = bestBelow(bestAt, sums, size); i >= 0; i = previous[i] as number) found.push(i)
  return found.reverse()
}

function bestBelow(bestAt: Int32Array, sums: Float64Array, value: number): number {
  let best = -1
  for (let node = value; node > 0; node -= node & -node) {
    const here = bestAt[node] as number
    if (here >= 0 && (best < 0 || (sums[here] as number) > (sums[best] as number))) best = here
  }
  return best
}

function raise(bestAt: Int32Array, sums: Float64Array, value: number, i: number): void {
  for (let node = value + 1; node < bestAt.length; node += node & -node) {
    const here = bestAt[node] as number
    if (here < 0 || (sums[i] as number) > (sums[here] as number)) bestAt[node] = i
  }
}
