import type { Person } from '../../access/person.ts'
import type { FileChange, Oid } from '../../forge/commit.ts'
import type { Proposal, ProposalKind } from '../../forge/proposal.ts'
import type { EntryPath } from '../../model/entry-path.ts'
import { authorOf } from '../author.ts'
import { branchOf, nameOfEntry } from '../proposal-name.ts'
import type { Workplace } from '../workplace.ts'

interface ReadyProposal {
  /** The page it is about: nobody else can propose something of it meanwhile. */
  readonly place: EntryPath
  readonly title: string
  readonly kind: ProposalKind
  readonly message: string
  readonly base: Oid
  readonly changes: readonly FileChange[]
  readonly requestId: string
  readonly reason: string
}

/** Opens a proposal and sends it to the central office: there is nothing to write on in the meantime. */
export async function proposeAndSend({ forge }: Workplace, person: Person, { place, reason, ...proposed }: ReadyProposal): Promise<Proposal> {
  const by = authorOf(person)
  const proposal = await forge.propose({ ...proposed, branch: branchOf(nameOfEntry(place)), author: by })
  // The same request sent twice finds it where it was sent the first time.
  if (proposal.status !== 'draft') return proposal
  return forge.setStatus({ number: proposal.number, expectedTip: proposal.tip, by, status: 'pending_review', reason })
}
