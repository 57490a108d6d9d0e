import { boolean, file, text } from '../fields/build.ts'
import type { ChoicesField, Field, Fields, ListField, RelationsField, TextListField } from '../fields/field.ts'
import { COMPARE_WORDS as say } from './words.ts'

export type ManyField = ListField | TextListField | ChoicesField | RelationsField

export function isMany(field: Field): field is ManyField {
  return field.kind === 'list' || field.kind === 'texts' || field.kind === 'choices' || field.kind === 'relations'
}

/** What one element of a list is, as a field of its own. */
export function elementOf(field: ManyField): Field {
  const { label } = field
  const nature = field.nature && { nature: field.nature }
  switch (field.kind) {
    case 'list':
      return { kind: 'group', label, fields: field.fields, ...nature }
    case 'texts':
      return { ...text(label), ...nature }
    case 'choices':
      return { kind: 'choice', label, choices: field.choices }
    case 'relations':
      return { kind: 'relation', label, to: field.to }
  }
}

/** What an image says beside its file, as fields. */
export const IMAGE_PARTS: Fields = { file: file('', { nature: 'image' }), alt: text(say.alternative, { nature: 'alt' }), decorativa: boolean(say.decorative, { nature: 'alt' }) }

/** The fields inside a field, or `null` for one that holds a single value or a list. */
export function insideOf(field: Field): Fields | null {
  if (field.kind === 'group') return field.fields
  return field.kind === 'image' ? IMAGE_PARTS : null
}
