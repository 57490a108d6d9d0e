import { decodeRecord } from '../../../forge/git/proposals/record.ts'
import { entryAt } from '../../../forge/git/trees/entry-at.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import type { Archive } from '../archive.ts'
import type { Published, RecordsBook } from './records-book.ts'

/** The record of a publication as it is now; `null` where it is gone. */
export async function recordToday({ objects }: Archive, { head }: Pick<RecordsBook, 'head'>, { path }: Pick<Published, 'path'>): Promise<Proposal | null> {
  const entry = head && (await entryAt(objects, (await objects.commit(head)).tree, path))
  return entry ? decodeRecord(await objects.blob(entry.oid), path).proposal : null
}
