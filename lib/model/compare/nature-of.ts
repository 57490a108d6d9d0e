import type { Holder, Nature } from '../facts/nature.ts'
import type { Field } from '../fields/field.ts'

/** What a value is about: as the model states it, else by the kind of its field. */
export function natureOf(field: Field, holder: Holder): Nature {
  if (field.nature) return typeof field.nature === 'function' ? field.nature(holder) : field.nature
  switch (field.kind) {
    case 'text':
      return field.long ? 'prose' : 'text'
    case 'markdown':
      return 'prose'
    case 'number':
      return 'number'
    case 'date':
      return 'date'
    case 'boolean':
    case 'choice':
    case 'choices':
      return 'choice'
    case 'relation':
    case 'relations':
      return 'relation'
    case 'image':
      return 'image'
    case 'file':
      return 'attachment'
    case 'texts':
      return 'text'
    case 'group':
    case 'list':
      return 'item'
  }
}
