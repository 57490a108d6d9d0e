import type { Publication } from '../forge/publication.ts'
import { readEntryPath } from '../model/entry-path.ts'
import { isGonePath } from '../model/gone/gone-path.ts'
import { wordsInCommon } from '../model/compare/likeness.ts'
import type { HistorySource } from './history-source.ts'

/** A publication of a page at the content path it had. */
export type PagePublication = Publication & { readonly path: string }

// Below this share of words in common what came is another page than what went.
const ALIKE = 0.5

/**
 * The publications of a page, newest first, at most so many; where it had another content path before, those of that path
 * follow. Like a move of a proposal, it is told by the commit: one page of the same type went, and this one came.
 */
export async function pagePublications(source: HistorySource, path: string, most: number): Promise<readonly PagePublication[]> {
  const found: PagePublication[] = []
  const seen = new Set<string>()
  let below = Number.POSITIVE_INFINITY
  for (let now: string | null = path; now !== null && !seen.has(now) && found.length < most; ) {
    const here: string = now
    seen.add(here)
    const own = (await source.publications(here, most)).filter(({ order }) => order < below)
    const came = own.findIndex(({ before }) => before === null)
    const from: string | null = came < 0 ? null : await formerPath(source, here, own[came], most)
    // Before it came from elsewhere, something else may have had its path.
    found.push(...(from === null ? own : own.slice(0, came + 1)).map((one) => ({ ...one, path: here })))
    below = from === null ? below : (own[came]?.order ?? below)
    now = from
  }
  return found.slice(0, most)
}

async function formerPath(source: HistorySource, path: string, came: Publication | undefined, most: number): Promise<string | null> {
  const place = readEntryPath(path)
  if (!place || !came?.after) return null
  const others = came.paths.filter((other) => other !== path && !isGonePath(other) && readEntryPath(other)?.site === place.site && readEntryPath(other)?.type === place.type)
  const [text, ...left] = await Promise.all([textOf(source, came.after), ...others.map(async (other) => leftBy(source, other, came, most))])
  const alike = left.filter((one) => one !== null).filter((one) => wordsInCommon(one.text, text) >= ALIKE)
  return alike.length === 1 ? (alike[0]?.path ?? null) : null
}

async function leftBy(source: HistorySource, path: string, { order }: Publication, most: number): Promise<{ readonly path: string; readonly text: string } | null> {
  const gone = (await source.publications(path, most)).find((one) => one.order === order)
  return gone?.before && gone.after === null ? { path, text: await textOf(source, gone.before) } : null
}

async function textOf(source: HistorySource, oid: string): Promise<string> {
  return new TextDecoder().decode(await source.blob(oid))
}
