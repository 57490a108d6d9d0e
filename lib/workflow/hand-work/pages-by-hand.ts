import type { Person } from '../../access/person.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { PageByHand, PublishedException } from '../../protocol/decide.ts'
import { editorUrl } from '../editor-url.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'

/** One push may bring thousands of pages: a screen, and what is read for it, stays small. */
const MOST = 50

/**
 * What is said of pages that were changed or taken away beside the portal.
 *
 * @param paths those the person may read, sorted
 */
export async function pagesByHand(work: Workplace, published: Published, person: Person, paths: readonly string[]): Promise<Pick<PublishedException, 'pages' | 'more'>> {
  const inForce = new Map(published.files.map(({ path, oid }) => [path, oid]))
  const pages = paths.slice(0, MOST).map(async (path): Promise<PageByHand> => {
    const oid = inForce.get(path)
    // A push may bring any name: only those of pages are asked for.
    const bytes = readEntryPath(path) && (oid ? await work.forge.blob(oid) : await lastBytes(work, path))
    return { path, title: titleIn(published, path, bytes), editor: oid ? editorUrl(published, person, path) : null, gone: !oid }
  })
  return { pages: await Promise.all(pages), more: Math.max(0, paths.length - MOST) }
}

/** What was there before it went. */
async function lastBytes({ forge }: Workplace, path: string): Promise<Uint8Array | null> {
  const [last] = await forge.publications(path, 1)
  return last?.before ? forge.blob(last.before) : null
}

function titleIn(published: Published, path: string, bytes: Uint8Array | null): string {
  const place = readEntryPath(path)
  const result = place && bytes && parseEntry(path, bytes, published.site(place.site)?.tipo ?? 'public')
  return result && 'entry' in result && typeof result.entry.values.titolo === 'string' ? result.entry.values.titolo : path.replace(/^content\//, '')
}
