import type { Entry } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { fieldsOn } from '../model/content-type.ts'
import { referencesOf } from '../model/references.ts'
import { typeNamed } from '../model/types.ts'

const IN_TEXT = /\]\(<?(\/[a-z0-9-]+\/media\/[a-z0-9][a-z0-9._-]*\.[a-z0-9]+)/g

/** Files an entry needs, as `/<owner>/media/<name>`: those of its fields and those its Markdown links or shows. */
export function mediaOf(entry: Entry, site: SiteKind): readonly string[] {
  const inFields = referencesOf(entry, site).flatMap((reference) => (reference.kind === 'media' ? [reference.file] : []))
  const type = typeNamed(entry.type)
  const texts = type ? fieldsOn(type, site).filter(([, field]) => field.kind === 'markdown' || (field.kind === 'text' && field.long)) : []
  const inTexts = texts.flatMap(([key]) => [...String(entry.values[key] ?? '').matchAll(IN_TEXT)].map((match) => match[1] as string))
  return [...new Set([...inFields, ...inTexts])].sort()
}
