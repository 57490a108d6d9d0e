import type { Person } from '../../../forge/commit.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import { appendTrailers, type Trailer, trailersNamed } from '../../../forge/trailers.ts'
import { nameAndAddress, publication, PUBLISHED_BY } from '../../../workflow/decide/publication.ts'
import { roleFor } from '../../../workflow/decide/role-for.ts'
import { emergencyOf } from '../../../workflow/state/emergency-of.ts'
import { type Finding, finding } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

/** What a publication says of itself, as the portal would write it again. `Checks` names a version, and is taken at its word. */
const KEPT = ['Proposal', 'Affects', 'Author', 'Approved-by', 'Package', 'Kind', 'Tree', 'Approval', 'Rule', 'Rules', 'Emergency', PUBLISHED_BY, 'Author-Id'] as const
/** Those that publications of the time before signatures have too. */
const OLD: ReadonlySet<string> = new Set(['Proposal', 'Author', 'Approved-by', 'Author-Id'])

/** Holds each trailer to what the record, the rules and the rubrica of that moment give. */
export async function trailerFindings(past: PastPublication): Promise<readonly Finding[]> {
  const { commit, oid, proposal, signed } = past
  const expected = appendTrailers('-', await trailersOf(past))
  const isOld = signed === 'unsigned' && trailersNamed(commit.message, 'Tree').length === 0
  const differing = KEPT.filter((key) => (!isOld || OLD.has(key)) && !same(trailersNamed(expected, key), trailersNamed(commit.message, key)))
  return differing.map((key) => {
    const name = signed !== 'good' && signed !== 'unsigned' ? 'trailer-edited' : key === 'Rules' ? 'rules-hash-differs' : 'record-and-trailers-differ'
    return finding(name, { commit: oid, proposal: proposal.number, detail: key })
  })
}

async function trailersOf({ proposal, published, record, work }: PastPublication): Promise<readonly Trailer[]> {
  const by = publisherOf(record)
  const manner = emergencyOf(record)
  const person = manner && published.people.get(manner.by.id)
  const urgent: readonly Trailer[] = manner ? [['Emergency', manner.reason], [PUBLISHED_BY, `${nameAndAddress(by)} (${person ? roleFor(published, person, proposal) : ''})`]] : []
  const request = await publication(work, published, by, proposal, { trailers: urgent })
  return [...request.trailers, ['Author-Id', proposal.author.id]]
}

function publisherOf({ author, events }: Proposal): Person {
  return events.findLast((event) => event.type === 'status' && event.to === 'published')?.by ?? author
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
