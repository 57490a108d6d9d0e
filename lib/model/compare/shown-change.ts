import type { Field } from '../fields/field.ts'
import type { FieldChange } from './field-change.ts'
import { shown, type TitleOf } from './shown.ts'
import type { ValueChange } from './value-change.ts'
import { COMPARE_WORDS as say } from './words.ts'

/** A change as text to show. */
export function shownChange({ field, label, is, nature, before, after, how, places }: ValueChange, titleOf: TitleOf): FieldChange {
  const side = (value: unknown, place: number | undefined) => {
    if (value === undefined) return null
    const text = shown(is, value, titleOf)
    return place === undefined ? text : say.at(place, text)
  }
  return { field, label, before: side(before, places?.before), after: side(after, places?.after), how, show: nature === 'image' && is.kind === 'file' ? 'image' : showOf(is) }
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
