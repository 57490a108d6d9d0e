import { mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { FileChange } from '../forge/commit.ts'
import type { Proposal } from '../forge/proposal.ts'
import { authorOf } from './author.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import { branchOf } from './proposal-name.ts'
import type { Published } from './published.ts'
import { ruledPath } from './ruled-path.ts'
import type { Workplace } from './workplace.ts'

/** A site that is to be, with all it is made of: pages, rules, people, its line in the list of the sites. */
export interface ProposedSite {
  readonly key: string
  readonly title: string
  readonly changes: readonly FileChange[]
}

/**
 * Proposes one more site, whole, and sends it to review: it changes the rules, so each municipality says yes to it.
 *
 * @param base the commit in force it was made from
 * @throws {NotAllowedProblem} unless the person may write all of it: the rules, the rubrica
 * @throws {ProposalExistsProblem} while the same site waits already
 */
export async function proposeSite(work: Workplace, person: Person, base: string, { changes, key, title }: ProposedSite): Promise<Proposal> {
  const { forge } = work
  const published = await work.published()
  const denied = changes.find(({ path }) => !mayWriteAt(published, person, path))
  if (denied) throw new NotAllowedProblem('write', denied.path)
  const by = authorOf(person)
  const { number, tip } = await forge.propose({ branch: branchOf({ collection: 'siti', slug: key }), title, kind: 'new', author: by, message: title, base, changes })
  return forge.setStatus({ number, expectedTip: tip, by, status: 'pending_review' })
}

/** May this person write a file, of a site that is there or of one that is to be? */
export function mayWriteAt(published: Published, person: Person, path: string): boolean {
  return mayWrite(published.rules, person, ruledPath(published, path))
}
