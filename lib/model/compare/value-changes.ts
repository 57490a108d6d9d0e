import type { Holder } from '../facts/nature.ts'
import type { Field, Fields } from '../fields/field.ts'
import { elementOf, insideOf, isMany, type ManyField } from './fields.ts'
import { type ListChange, listChanges } from './list-changes.ts'
import { isBlank, sameMeaning, valueIn } from './meaning.ts'
import { natureOf } from './nature-of.ts'
import type { ValueChange } from './value-change.ts'
import { COMPARE_WORDS as say } from './words.ts'

/** Where a value is, as keys and in words, and what holds it. */
type Place = Pick<ValueChange, 'field' | 'label' | 'holder'>

/** What changed in one field, down to its leaves; an element of a list that came or went is one change. */
export function valueChanges(field: Field, place: Place, before: unknown, after: unknown): readonly ValueChange[] {
  if (sameMeaning(field, before, after)) return []
  if (isMany(field)) return manyChanges(field, place, asList(before), asList(after))
  const inside = insideOf(field)
  if (inside) return insideChanges(inside, place, before, after)
  return [change(field, place, before, after)]
}

function insideChanges(inside: Fields, place: Place, before: unknown, after: unknown): ValueChange[] {
  const holder = { before: asHolder(before), after: asHolder(after) }
  return Object.entries(inside).flatMap(([key, inner]) => [...valueChanges(inner, { ...below(place, key, inner.label), holder }, valueIn(before, key), valueIn(after, key))])
}

function manyChanges(field: ManyField, place: Place, before: readonly unknown[], after: readonly unknown[]): ValueChange[] {
  const element = elementOf(field)
  return listChanges(element, before, after).flatMap((one): readonly ValueChange[] => {
    const there = inList(place, one)
    switch (one.how) {
      case 'added':
        return [change(element, there, undefined, after[one.after])]
      case 'removed':
        return [change(element, there, before[one.before], undefined)]
      case 'changed':
        return valueChanges(element, there, before[one.before], after[one.after])
      case 'moved':
        return [{ ...there, is: element, nature: 'order', before: before[one.before], after: after[one.after], how: 'moved', places: { before: one.before + 1, after: one.after + 1 } }]
    }
  })
}

function change(field: Field, place: Place, before: unknown, after: unknown): ValueChange {
  const [was, is] = [isBlank(before) ? undefined : before, isBlank(after) ? undefined : after]
  // A group that came or went whole is judged by what it holds itself.
  const side = is === undefined ? 'before' : 'after'
  const holder = field.kind === 'group' ? asHolder(is ?? was) : place.holder[side]
  return { ...place, is: field, nature: natureOf(field, holder), before: was, after: is, how: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed', places: null }
}

function below({ field, label, holder }: Place, key: string, inner: string): Place {
  return { field: `${field}.${key}`, label: inner === '' ? label : say.inside(label, inner), holder }
}

function inList(place: Place, change: ListChange): Place {
  const index = change.how === 'removed' ? change.before : change.after
  return below(place, String(index), String(index + 1))
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function asHolder(value: unknown): Holder {
  return typeof value === 'object' && value !== null ? (value as Holder) : {}
}
