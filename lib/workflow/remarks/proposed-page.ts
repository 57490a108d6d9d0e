import type { Oid } from '../../forge/commit.ts'
import { fieldsOn } from '../../model/content-type.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { Field } from '../../model/fields/field.ts'
import { splitFrontMatter } from '../../model/front-matter.ts'
import { type Passage, passagesOf } from '../../model/passages/passage.ts'
import type { Site } from '../../model/sites.ts'
import { typeNamed } from '../../model/types.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/** The key of what is written below the front matter. */
export const BODY = 'body'

/** A page of a proposal as it is written there, so that words can be found in it. */
export interface ProposedPage {
  readonly path: string
  readonly site: Site
  readonly fields: readonly (readonly [string, Field])[]
  /** The whole file; `null` where the page is not there, or cannot be read as one. */
  readonly text: string | null
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
  readonly passages: readonly Passage[]
}

/** The page at a commit, or `null` when the path is not that of a page. */
export async function pageAt({ forge }: Workplace, published: Published, at: Oid, path: string): Promise<ProposedPage | null> {
  const place = readEntryPath(path)
  const [site, type] = place ? [published.site(place.site), typeNamed(place.type)] : []
  if (!site || !type) return null
  const bytes = await forge.read(at, path)
  return { path, site, fields: fieldsOn(type, site.tipo), ...written(bytes && new TextDecoder().decode(bytes)) }
}

function written(text: string | null): Pick<ProposedPage, 'text' | 'values' | 'body' | 'passages'> {
  try {
    if (text === null) return NOTHING
    const { data, body } = splitFrontMatter(text)
    return { text, values: data as Record<string, unknown>, body, passages: passagesOf(body) }
  } catch {
    return NOTHING
  }
}

const NOTHING = { text: null, values: {}, body: '', passages: [] } as const
