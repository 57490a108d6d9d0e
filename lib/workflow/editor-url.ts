import { accessPath } from '../access/covering.ts'
import { mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import { collectionName, editorSlug } from '../model/decap/paths.ts'
import { readEntryPath } from '../model/entry-path.ts'
import type { Published } from './published.ts'

/** The address that opens a page in the editor, for a person who may write it; else `null`. */
export function editorUrl({ rules }: Pick<Published, 'rules'>, person: Person, path: string): string | null {
  const place = readEntryPath(path)
  return place && mayWrite(rules, person, accessPath(path)) ? `/redazione/editor/#/collections/${collectionName(place)}/entries/${editorSlug(place)}` : null
}
