import type { Field, Fields } from '../fields/field.ts'
import type { FieldChange } from './field-change.ts'
import { elementOf, insideOf, isMany, type ManyField } from './fields.ts'
import { type ListChange, listChanges } from './list-changes.ts'
import { isBlank, sameMeaning, valueIn } from './meaning.ts'
import { shown, type TitleOf } from './shown.ts'
import { COMPARE_WORDS as say } from './words.ts'

/** Where a value is, as keys and in words. */
interface Place {
  readonly field: string
  readonly label: string
}

/** What changed in one field, down to its leaves; an element of a list that came or went is one change. */
export function fieldChanges(field: Field, place: Place, before: unknown, after: unknown, titleOf: TitleOf): readonly FieldChange[] {
  if (sameMeaning(field, before, after)) return []
  if (isMany(field)) return manyChanges(field, place, asList(before), asList(after), titleOf)
  const inside = insideOf(field)
  if (inside) return insideChanges(field, inside, place, before, after, titleOf)
  return [change(field, place, before, after, titleOf)]
}

function insideChanges(field: Field, inside: Fields, place: Place, before: unknown, after: unknown, titleOf: TitleOf): FieldChange[] {
  return Object.entries(inside).flatMap(([key, inner]) => {
    const there = below(place, key, inner.label)
    const changes = fieldChanges(inner, there, valueIn(before, key), valueIn(after, key), titleOf)
    return field.kind === 'image' && inner.kind === 'file' ? changes.map((one) => ({ ...one, show: 'image' as const })) : changes
  })
}

function manyChanges(field: ManyField, place: Place, before: readonly unknown[], after: readonly unknown[], titleOf: TitleOf): FieldChange[] {
  const element = elementOf(field)
  return listChanges(element, before, after).flatMap((one) => {
    const there = inList(place, one)
    switch (one.how) {
      case 'added':
        return [change(element, there, undefined, after[one.after], titleOf)]
      case 'removed':
        return [change(element, there, before[one.before], undefined, titleOf)]
      case 'changed':
        return fieldChanges(element, there, before[one.before], after[one.after], titleOf)
      case 'moved':
        return [
          {
            ...there,
            before: say.at(one.before + 1, shown(element, before[one.before], titleOf)),
            after: say.at(one.after + 1, shown(element, after[one.after], titleOf)),
            how: 'moved',
            show: showOf(element),
          },
        ]
    }
  })
}

function change(field: Field, place: Place, before: unknown, after: unknown, titleOf: TitleOf): FieldChange {
  const was = isBlank(before) ? null : shown(field, before, titleOf)
  const is = isBlank(after) ? null : shown(field, after, titleOf)
  return { ...place, before: was, after: is, how: was === null ? 'added' : is === null ? 'removed' : 'changed', show: showOf(field) }
}

function showOf(field: Field): FieldChange['show'] {
  switch (field.kind) {
    case 'text':
      return field.long ? 'text' : 'value'
    case 'markdown':
      return 'text'
    case 'file':
      return 'file'
    case 'group':
      return 'list'
    default:
      return 'value'
  }
}

function below({ field, label }: Place, key: string, inner: string): Place {
  return { field: `${field}.${key}`, label: inner === '' ? label : say.inside(label, inner) }
}

function inList(place: Place, change: ListChange): Place {
  const index = change.how === 'removed' ? change.before : change.after
  return below(place, String(index), String(index + 1))
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
