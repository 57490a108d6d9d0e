import type { Lane } from '../access/lanes/lane.ts'
import type { Person } from '../access/person.ts'
import type { Change } from '../access/publishable.ts'
import type { Person as Author } from '../forge/commit.ts'
import type { Proposal } from '../forge/proposal.ts'
import type { Published } from './published.ts'
import type { RightsReview } from './rights-review.ts'
import { ruledPath } from './ruled-path.ts'

/** A proposal as the rules see it. Who is no longer in the rubrica may do nothing, whatever they wrote or approved. */
export function changeOf({ people, sites }: Pick<Published, 'people' | 'sites'>, proposal: Proposal, review: RightsReview | null, lane: Lane): Change {
  const known = (author: Author): Person => people.get(author.id) ?? { ...author, member: '', office: '', role: '', groups: [] }
  return {
    paths: proposal.paths.map((path) => ruledPath({ sites }, path)),
    authors: proposal.authors.map(known),
    approvals: proposal.approvals.map(({ by, tree }) => ({ by: known(by), tree })),
    tree: proposal.tree,
    affected: review?.affected ?? [],
    concerned: review?.concerned ?? [],
    need: lane.need,
  }
}
