import { fromEditorPath, readCollectionName } from '../../../lib/model/decap/paths.ts'
import { writeEntryPath } from '../../../lib/model/entry-path.ts'
import { slugOf } from '../../../lib/model/slug.ts'
import type { OpenForm } from './form-now.ts'
import type { ImmutableMap } from './immutable-map.ts'

/** Where the entry in the form is, or the address its title will give it; `null` while nobody owns it. */
export function formPath({ entry, collection }: Pick<OpenForm, 'entry' | 'collection'>): string | null {
  const known = savedPath(entry)
  if (known) return known
  const { site, type } = readCollectionName(String(collection.get('name'))) ?? { site: '', type: '' }
  const owner = String(entry.getIn(['data', 'ufficio']) ?? entry.getIn(['data', 'area']) ?? '')
  return owner === '' ? null : writeEntryPath({ site, type, owner, slug: slugOf(String(entry.getIn(['data', 'titolo']) ?? '')) || 'nuova' })
}

/** Where it was saved, or `null` for one that never was. */
export function savedPath(entry: ImmutableMap): string | null {
  return fromEditorPath(String(entry.get('path') ?? ''))
}
