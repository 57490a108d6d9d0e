import type { Field, Fields } from '../fields/field.ts'
import { insideOf } from './fields.ts'
import { isBlank, plainText, sameMeaning, valueIn } from './meaning.ts'

/** How alike two elements of a list are, 0 to 1: words in common for text, the mean of its fields for a group. */
export function likeness(field: Field, a: unknown, b: unknown): number {
  if (sameMeaning(field, a, b)) return 1
  if (isBlank(a) || isBlank(b)) return 0
  if (field.kind === 'text' || field.kind === 'markdown') return wordsInCommon(plainText(a), plainText(b))
  const inside = insideOf(field)
  if (!inside) return 0
  const written = Object.entries(inside).filter(([key]) => !isBlank(valueIn(a, key)) || !isBlank(valueIn(b, key)))
  const scores = written.map(([key, inner]) => likeness(inner, valueIn(a, key), valueIn(b, key)))
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return sameName(inside, a, b) ? Math.max(mean, NAMESAKES) : mean
}

// What has the same name is the same thing, whatever else of it changed: a phase of which the day and the state are others.
const NAMESAKES = 0.5

function sameName(inside: Fields, a: unknown, b: unknown): boolean {
  return ['titolo', 'nome'].some((key) => {
    const field = inside[key]
    return field !== undefined && !isBlank(valueIn(a, key)) && sameMeaning(field, valueIn(a, key), valueIn(b, key))
  })
}

/** Sørensen–Dice over the sets of words, 0 to 1. */
export function wordsInCommon(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const common = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
