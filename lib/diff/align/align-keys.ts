import { heaviestIncreasing } from './heaviest-increasing.ts'
import { heaviestPairs } from './heaviest-pairs.ts'
import { type Gap, gapsIn, isSmall, type Pair } from './pair.ts'

// Each level of anchors costs n log n; text that still has large gaps below the last one has nothing to hold on to.
const DEPTH = 8

/**
 * Pairs equal keys of two sequences, in the order of both: what is equal at the ends, then what is unique on both sides
 * (patience), then again between those; a small gap exactly, and one in which nothing is unique by the rank of each
 * occurrence. Never worse than n log n, whatever it is given.
 *
 * @param worth of a key, above 0: of two answers the one that keeps more is taken; a key below 1 anchors no other. No two
 *   keys are worth the same, so that reading the change backwards tells the same story.
 * @example alignKeys([1, 2, 3], [1, 9, 3], (key) => key) // [[0, 0], [2, 2]]
 */
export function alignKeys(before: readonly number[], after: readonly number[], worth: (key: number) => number): readonly Pair[] {
  const pairs: Pair[] = []
  alignGap({ before: [0, before.length], after: [0, after.length] }, DEPTH)
  return pairs

  function alignGap(gap: Gap, depth: number): void {
    let [i, iEnd] = gap.before
    let [j, jEnd] = gap.after
    while (i < iEnd && j < jEnd && before[i] === after[j]) pairs.push([i++, j++])
    const tail: Pair[] = []
    while (i < iEnd && j < jEnd && before[iEnd - 1] === after[jEnd - 1]) tail.push([--iEnd, --jEnd])
    if (i < iEnd && j < jEnd) alignMiddle({ before: [i, iEnd], after: [j, jEnd] }, depth)
    while (tail.length > 0) pairs.push(tail.pop() as Pair)
  }

  function alignMiddle(gap: Gap, depth: number): void {
    const olds = before.slice(...gap.before)
    const news = after.slice(...gap.after)
    const place = ([i, j]: Pair): Pair => [gap.before[0] + i, gap.after[0] + j]
    if (isSmall(gap)) return exactPairs(olds, news, worth).forEach((pair) => pairs.push(place(pair)))
    const sure = depth > 0 ? anchors(olds, news, worth) : []
    const known = (sure.length > 0 ? sure : byRank(olds, news, worth)).map(place)
    gapsIn(gap, known).forEach((inner, n) => {
      if (sure.length > 0 || isSmall(inner)) alignGap(inner, depth - 1)
      const pair = known[n]
      if (pair) pairs.push(pair)
    })
  }
}

/** Of the many ways to find the same keys on both sides, the leftmost: it is the same read backwards. */
function exactPairs(before: readonly number[], after: readonly number[], worth: (key: number) => number): readonly Pair[] {
  if (!before.some((key) => after.includes(key))) return []
  const kept = heaviestPairs(before.length, after.length, (i, j) => (before[i] === after[j] ? worth(before[i] as number) : 0))
  let [i, j] = [-1, -1]
  return kept.map(([place]): Pair => {
    const key = before[place] as number
    i = before.indexOf(key, i + 1)
    j = after.indexOf(key, j + 1)
    return [i, j]
  })
}

function anchors(before: readonly number[], after: readonly number[], worth: (key: number) => number): readonly Pair[] {
  const there = placesOfUnique(after)
  const pairs = [...placesOfUnique(before)].flatMap(([key, i]): Pair[] => {
    const j = there.get(key)
    return j === undefined || worth(key) < 1 ? [] : [[i, j]]
  })
  return inOrder(pairs, before, worth)
}

function placesOfUnique(keys: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  keys.forEach((key, i) => places.set(key, places.has(key) ? -1 : i))
  return new Map([...places].filter(([, i]) => i >= 0))
}

/** The third «il» of one side with the third of the other: crude, but nothing is left behind for want of a unique word. */
function byRank(before: readonly number[], after: readonly number[], worth: (key: number) => number): readonly Pair[] {
  const places = new Map<number, number[]>()
  after.forEach((key, j) => {
    const known = places.get(key)
    if (known) known.push(j)
    else places.set(key, [j])
  })
  const ranks = new Map<number, number>()
  const pairs = before.flatMap((key, i): Pair[] => {
    const rank = ranks.get(key) ?? 0
    ranks.set(key, rank + 1)
    const j = places.get(key)?.[rank]
    return j === undefined ? [] : [[i, j]]
  })
  return inOrder(pairs, before, worth)
}

function inOrder(pairs: readonly Pair[], before: readonly number[], worth: (key: number) => number): readonly Pair[] {
  const sorted = [...pairs].sort(([a], [b]) => a - b)
  const kept = heaviestIncreasing(sorted.map(([, j]) => j), sorted.map(([i]) => worth(before[i] as number)))
  return kept.map((n) => sorted[n] as Pair)
}
