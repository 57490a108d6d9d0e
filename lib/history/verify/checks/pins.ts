import { RECORDS_TRAILER } from '../../../forge/git/proposals/record-book.ts'
import { entryAt } from '../../../forge/git/trees/entry-at.ts'
import { trailer } from '../../../forge/trailers.ts'
import type { Archive } from '../archive.ts'
import { type Finding, finding } from '../finding.ts'
import type { Published, RecordsBook } from '../records/records-book.ts'

interface Pinned {
  readonly oid: string
  readonly message: string
}

/**
 * The commit of the records that a publication was decided from is on their line, and the record stood there as it was
 * published: what was written before cannot have been written otherwise since.
 */
export async function pinFindings({ objects }: Archive, { oid, message }: Pinned, book: RecordsBook, place: Published): Promise<readonly Finding[]> {
  const pin = trailer(message, RECORDS_TRAILER)
  if (pin === undefined) return []
  const about = { commit: oid, proposal: place.number }
  if (!book.places.has(pin)) return [finding('records-rewritten', { ...about, detail: pin })]
  const entry = await entryAt(objects, (await objects.commit(pin)).tree, place.path)
  return (entry?.oid ?? null) === place.blobs.before ? [] : [finding('records-rewritten', { ...about, detail: place.commit })]
}
