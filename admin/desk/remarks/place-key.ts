import type { AddRemark } from '../../../lib/protocol/remarks.ts'

/** What a remark is about; `null` is the proposal as a whole. */
export type Place = NonNullable<AddRemark['place']> | null

/** A place as the value of a choice in a form. */
export function placeKey(place: Place): string {
  return place === null ? '' : JSON.stringify([place.path, place.field ?? null, place.quote ?? null])
}

/** What `placeKey` wrote; anything else is the proposal as a whole. */
export function readPlaceKey(key: string): Place {
  try {
    const [path, field, quote] = JSON.parse(key) as unknown[]
    if (typeof path !== 'string') return null
    return { path, ...(typeof field === 'string' && { field }), ...(typeof quote === 'string' && { quote }) }
  } catch {
    return null
  }
}
