import { decodeRecord } from '../../../forge/git/proposals/record.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import { trailer } from '../../../forge/trailers.ts'
import type { Published } from '../../../workflow/published.ts'
import type { Archive } from '../archive.ts'
import { pastForge, type PastReading } from '../past-forge.ts'
import type { PastPublication } from '../past-publication.ts'
import type { Published as Place } from '../records/records-book.ts'
import type { LineCommit } from './line-commit.ts'

interface Parts {
  readonly archive: Archive
  readonly reading: PastReading
  readonly published: Published
  readonly place: Place
}

/** A publication as those who decided it saw it; `null` where it has no proposal behind it, or nothing before it. */
export async function pastOf({ before, commit, differences, oid, signed }: LineCommit, { archive, place, published, reading }: Parts): Promise<PastPublication | null> {
  const tip = commit.parents[1]
  if (!before || tip === undefined || place.blobs.after === null) return null
  const record = decodeRecord(await archive.objects.blob(place.blobs.after), place.path).proposal
  const told = differences.map(({ path, before: old, after }) => ({ path, before: old?.oid ?? null, after: after?.oid ?? null }))
  const forge = pastForge(reading, { before: before.oid, after: commit.tree, tip, differences: told })
  const number = Number(trailer(commit.message, 'Proposal') ?? Number.NaN)
  return {
    archive,
    oid,
    commit,
    before: before.oid,
    tip,
    signed,
    differences: told,
    number: Number.isSafeInteger(number) ? number : null,
    record,
    proposal: asDecided(record),
    published,
    work: { forge, published: async () => published, now: () => commit.committer.at },
  }
}

/** Open, as it was when the rules were asked: closed it has no rights to review and no lane. */
function asDecided({ merged: _, ...record }: Proposal): Proposal {
  const events = record.events.slice(0, record.events.findLastIndex((event) => event.type === 'status' && event.to === 'published'))
  return { ...record, events, status: 'pending_publish' }
}
