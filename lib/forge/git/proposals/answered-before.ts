import type { Person } from '../../commit.ts'
import type { Proposal } from '../../proposal.ts'
import type { Page, RecordBook } from './record-book.ts'
import type { ProposalRecord } from './record.ts'

/** What the first of two equal requests was answered, or `null` when this is the first. A request is its person's own. */
export async function answeredBefore(
  book: RecordBook,
  page: Page,
  record: ProposalRecord,
  by: Person,
  requestId: string | undefined,
): Promise<Proposal | null> {
  const holds = ({ requests }: ProposalRecord) => requests.some((request) => request.id === requestId && request.by === by.id)
  if (requestId === undefined || page.head === null || !holds(record)) return null
  return (await book.first(page.head, record.proposal.number, holds))?.proposal ?? null
}

/** The requests of a record and one more, when it has an id. */
export function withRequest(requests: ProposalRecord['requests'], by: Person, requestId: string | undefined): ProposalRecord['requests'] {
  return requestId === undefined ? requests : [...requests, { id: requestId, by: by.id }]
}
