import type { Field } from '../fields/field.ts'
import { align, type Pair } from './align.ts'
import { likeness } from './likeness.ts'
import { sameMeaning } from './meaning.ts'

/** What happened to the elements of a list; places count from 0. */
export type ListChange =
  | { readonly how: 'added'; readonly after: number }
  | { readonly how: 'removed'; readonly before: number }
  | { readonly how: 'moved' | 'changed'; readonly before: number; readonly after: number }

// Below this two elements have too little in common to be one that was rewritten: a contact whose kind stayed
// and whose number changed has 0.5, two steps of a procedure in the same state and nothing else 0.33.
const ALIKE = 0.4

/**
 * Tells the elements that stayed from those that came, went, moved or were rewritten, so that one inserted at the top is
 * one change. In the order of the new list; what is gone comes where it was.
 */
export function listChanges(element: Field, before: readonly unknown[], after: readonly unknown[]): readonly ListChange[] {
  const kept = align(before, after, (b, a) => (sameMeaning(element, b, a) ? 1 : 0))
  const rest: Rest = { before: others(before, kept.map(([b]) => b)), after: others(after, kept.map(([, a]) => a)) }
  const moved = takeMoved(element, before, after, rest)
  const rewritten = takeRewritten(element, before, after, rest, kept)
  const changes: ListChange[] = [
    ...moved.map(([b, a]) => ({ how: 'moved', before: b, after: a }) as const),
    ...rewritten.map(([b, a]) => ({ how: 'changed', before: b, after: a }) as const),
    ...rest.before.map((b) => ({ how: 'removed', before: b }) as const),
    ...rest.after.map((a) => ({ how: 'added', after: a }) as const),
  ]
  return changes.sort((x, y) => placeOf(x) - placeOf(y))
}

/** Places that are not accounted for yet. */
interface Rest {
  before: readonly number[]
  after: readonly number[]
}

function takeMoved(element: Field, before: readonly unknown[], after: readonly unknown[], rest: Rest): readonly Pair[] {
  const moved: Pair[] = []
  for (const b of rest.before) {
    const a = rest.after.find((place) => sameMeaning(element, before[b], after[place]))
    if (a !== undefined) {
      moved.push([b, a])
      rest.after = rest.after.filter((place) => place !== a)
    }
  }
  rest.before = rest.before.filter((place) => !moved.some(([b]) => b === place))
  return moved
}

// Only between the same two elements that stayed: further apart, gone and come tells more than rewritten.
function takeRewritten(element: Field, before: readonly unknown[], after: readonly unknown[], rest: Rest, kept: readonly Pair[]): readonly Pair[] {
  const left = rest.before.map((place) => ({ value: before[place], gap: kept.filter(([b]) => b < place).length }))
  const right = rest.after.map((place) => ({ value: after[place], gap: kept.filter(([, a]) => a < place).length }))
  const pairs = align(left, right, (b, a) => {
    const score = b.gap === a.gap ? likeness(element, b.value, a.value) : 0
    return score >= ALIKE ? score : 0
  }).map(([i, j]): Pair => [rest.before[i] as number, rest.after[j] as number])
  rest.before = rest.before.filter((place) => !pairs.some(([b]) => b === place))
  rest.after = rest.after.filter((place) => !pairs.some(([, a]) => a === place))
  return pairs
}

function others(list: readonly unknown[], places: readonly number[]): readonly number[] {
  const taken = new Set(places)
  return [...list.keys()].filter((place) => !taken.has(place))
}

function placeOf(change: ListChange): number {
  return 'after' in change ? change.after : change.before
}
