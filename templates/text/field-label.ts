import { labelOfPath } from '../../lib/model/labels.ts'
import { typeNamed } from '../../lib/model/types.ts'

/** The label the model gives to a field of a type, or to one inside a group: the last word of its path. */
export function fieldLabel(type: string, ...keys: readonly string[]): string {
  const label = labelOfPath(Object.entries(typeNamed(type)?.fields ?? {}), keys)
  return label.slice(label.lastIndexOf('›') + 1).trim()
}
