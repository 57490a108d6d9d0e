import { alignKeys } from '../align/align-keys.ts'
import type { Pair } from '../align/pair.ts'
import type { Interned } from '../intern.ts'
import { coalesced } from './coalesce.ts'
import { slid } from './slide.ts'
import type { Sayable, Stretch } from './stretch.ts'

/**
 * Two lines of words as stretches that stayed and stretches that changed, in turns, cut so that a person reads phrases: a few
 * words that happen to be in two rewritten sentences are not kept among the ruins.
 */
export function stretchesOf(before: readonly Sayable[], after: readonly Sayable[], interned: Interned): readonly Stretch[] {
  if (areStrangers(before, after)) return [{ before: [0, before.length], after: [0, after.length], stayed: false }]
  const pairs = alignKeys(before.map(({ key }) => key), after.map(({ key }) => key), interned.worth)
  return slid(coalesced(inTurns(pairs, before.length, after.length), before, after), before, after)
}

/** Two texts with words, and no word in common: what they share of signs and spaces would be given up in the end. */
function areStrangers(before: readonly Sayable[], after: readonly Sayable[]): boolean {
  const words = new Set(before.filter(isWord).map(({ key }) => key))
  const others = after.filter(isWord)
  return words.size > 0 && others.length > 0 && !others.some(({ key }) => words.has(key))
}

function isWord({ kind }: Sayable): boolean {
  return kind === 'word' || kind === 'whole'
}

function inTurns(pairs: readonly Pair[], before: number, after: number): readonly Stretch[] {
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [toI, toJ] of [...pairs, [before, after] as const]) {
    if (toI > i || toJ > j) found.push({ before: [i, toI], after: [j, toJ], stayed: false })
    const last = found.at(-1)
    if (last?.stayed) found[found.length - 1] = { before: [last.before[0], toI + 1], after: [last.after[0], toJ + 1], stayed: true }
    else found.push({ before: [toI, toI + 1], after: [toJ, toJ + 1], stayed: true })
    ;[i, j] = [toI + 1, toJ + 1]
  }
  return withoutEnd(found, before, after)
}

// The end was counted as a pair, so that what is behind the last pair is a stretch like the others.
function withoutEnd(found: readonly Stretch[], before: number, after: number): readonly Stretch[] {
  const last = found.at(-1) as Stretch
  const kept: Stretch = { before: [last.before[0], before], after: [last.after[0], after], stayed: true }
  return [...found.slice(0, -1), ...(kept.before[0] < before ? [kept] : [])]
}
