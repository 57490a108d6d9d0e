import type { Entry } from './entry.ts'
import { joinFrontMatter } from './front-matter.ts'

/** An entry as the text of its file, in the one form content is kept in; what is parsed again is equal. */
export function serializeEntry(entry: Pick<Entry, 'values'>): string {
  const { body, ...data } = entry.values
  return joinFrontMatter(data, typeof body === 'string' ? body : '')
}
