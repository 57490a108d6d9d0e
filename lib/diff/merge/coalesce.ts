import type { Sayable, Stretch } from './stretch.ts'

/** Letters and words before each place of a line. */
interface Sums {
  readonly letters: readonly number[]
  readonly words: readonly number[]
}

/**
 * Gives up what stayed between two changes where it is less than the changes around it, and the whole where next to nothing
 * stayed. Linear: a stretch is joined to its neighbour once.
 */
export function coalesced(stretches: readonly Stretch[], before: readonly Sayable[], after: readonly Sayable[]): readonly Stretch[] {
  const [was, is] = [sumsOf(before), sumsOf(after)]
  const done: Stretch[] = []
  for (const next of stretches) {
    done.push(next)
    while (done.length >= 3) {
      const [left, middle, right] = done.slice(-3) as [Stretch, Stretch, Stretch]
      if (!middle.stayed || !isWeak(left, middle, right, was, is)) break
      done.splice(-3, 3, joined(left, right))
    }
  }
  const [first, last] = [done[0], done.at(-1)]
  return first && last && isRewritten(done, was, is) ? [joined(first, last)] : done
}

function isWeak(left: Stretch, middle: Stretch, right: Stretch, was: Sums, is: Sums): boolean {
  const replaces = within(left.before) + within(right.before) > 0 && within(left.after) + within(right.after) > 0
  if (!replaces) return false
  const kept = between(was.letters, middle.before)
  if (kept === 0) return true
  const around = (stretch: Stretch) => Math.max(between(was.letters, stretch.before), between(is.letters, stretch.after))
  return kept <= Math.min(around(left), around(right)) && between(was.words, middle.before) <= 4
}

// Below a fifth, what two texts share are articles and prepositions.
function isRewritten(stretches: readonly Stretch[], was: Sums, is: Sums): boolean {
  const kept = stretches.reduce((sum, stretch) => sum + (stretch.stayed ? between(was.letters, stretch.before) : 0), 0)
  const less = Math.min(was.letters.at(-1) ?? 0, is.letters.at(-1) ?? 0)
  return stretches.length > 1 && less > 0 && kept < less / 5
}

function joined(first: Stretch, last: Stretch): Stretch {
  return { before: [first.before[0], last.before[1]], after: [first.after[0], last.after[1]], stayed: false }
}

function within([from, to]: readonly [number, number]): number {
  return to - from
}

function between(sums: readonly number[], [from, to]: readonly [number, number]): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}

function sumsOf(line: readonly Sayable[]): Sums {
  const [letters, words] = [[0], [0]]
  line.forEach(({ kind, content }, i) => {
    letters.push((letters[i] ?? 0) + (kind === 'word' ? String(content).length : kind === 'whole' ? 4 : 0))
    words.push((words[i] ?? 0) + (kind === 'word' || kind === 'whole' ? 1 : 0))
  })
  return { letters, words }
}
