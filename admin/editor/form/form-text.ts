import { formToText } from '../../../lib/model/decap/text.ts'
import type { ImmutableMap } from './immutable-map.ts'

/** What is in the form, as the text of the entry's file. */
export function formText(entry: ImmutableMap): string {
  return formToText((entry.get('data') as ImmutableMap).toJS(), [])
}
