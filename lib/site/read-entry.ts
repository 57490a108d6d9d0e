import { draftEntry } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { splitFrontMatter } from '../model/front-matter.ts'
import { parseEntry, type ParseResult } from '../model/parse.ts'
import type { SourceFile } from './sources.ts'

// Reading YAML is most of the cost of a page; two graphs of one site (what is published, what is tried) read a file once.
const results = new WeakMap<Uint8Array, { readonly path: string; readonly site: SiteKind; readonly result: ParseResult }>()

/** The entry of a file, or what is wrong with it; of a file that is tried, what can be shown of it. */
export function readEntry(path: string, file: SourceFile, site: SiteKind): ParseResult {
  if (!file.bytes) return { issues: [] }
  const result = parsed(path, file.bytes, site)
  if (!file.trial || 'entry' in result) return result
  const draft = draftOf(path, file.bytes, site)
  return draft ? { entry: draft } : result
}

function parsed(path: string, bytes: Uint8Array, site: SiteKind): ParseResult {
  const known = results.get(bytes)
  if (known?.path === path && known.site === site) return known.result
  const result = parseEntry(path, bytes, site)
  results.set(bytes, { path, site, result })
  return result
}

function draftOf(path: string, bytes: Uint8Array, site: SiteKind): Entry | null {
  try {
    const { data, body } = splitFrontMatter(new TextDecoder().decode(bytes))
    return draftEntry(path, { ...(data as object), body }, site)
  } catch {
    return null
  }
}
