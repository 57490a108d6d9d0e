import { MOST, readHistory } from '../../lib/history/read-history.ts'
import type { PageHistory } from '../../lib/site/history/page-history.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'
import type { Apart } from './apart.ts'
import { git } from './git.ts'
import type { PublishedLine } from './published-line.ts'

/**
 * The histories of the pages that have one, from the history of the folder they lie in: the same that a server tells of the
 * same commit.
 */
export async function readHistories(folder: string, line: PublishedLine, pages: ReturnType<LiveSite['withHistory']>, { forgotten }: Pick<Apart, 'forgotten'>): Promise<ReadonlyMap<string, PageHistory>> {
  if (pages.length === 0) return new Map()
  const blobs = await readBlobs(folder, line)
  const source = {
    publications: async (path: string, most: number) => (line.get(path) ?? []).slice(0, most),
    // A text that is forgotten is none: what came before it is not told either.
    blob: async (oid: string) => (forgotten.has(oid) ? undefined : blobs.get(oid)) ?? new Uint8Array(),
  }
  return new Map(await Promise.all(pages.map(async (page) => [page.path, await readHistory(source, page)] as const)))
}

/** The texts of the newest versions of every page that ever was, in one question: one at a time would start git thousands of times. */
async function readBlobs(folder: string, line: PublishedLine): Promise<ReadonlyMap<string, Uint8Array>> {
  const texts = [...line].filter(([path]) => path.endsWith('.md'))
  const oids = [...new Set(texts.flatMap(([, changes]) => changes.slice(0, MOST + 1).flatMap(({ before, after }) => [before, after])))].filter((oid) => oid !== null)
  const output = (await git(folder, ['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''))) ?? Buffer.alloc(0)
  const blobs = new Map<string, Uint8Array>()
  // `<id> blob <size>`, a line end, the bytes, a line end (git-cat-file(1), BATCH OUTPUT).
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    const [oid = '', type, size = '0'] = output.toString('latin1', at, end).split(' ')
    const length = type === 'blob' ? Number(size) + 1 : 0
    if (type === 'blob') blobs.set(oid, output.subarray(end + 1, end + length))
    at = end + 1 + length
  }
  return blobs
}
