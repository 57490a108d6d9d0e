import { rulingAt } from '../../access/covering.ts'
import { approvalsFor } from '../../access/publishable.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Trailer } from '../../forge/trailers.ts'
import { laneOf } from '../lane-of.ts'
import type { Published } from '../published.ts'
import { ruledPath } from '../ruled-path.ts'
import type { Workplace } from '../workplace.ts'

/** What refuses a publication that is not sound, in the order it looks: nothing is published of which one of them complains. */
const CHECKS = 'model references links rights conflicts'

/**
 * What a publication says of how it was decided, beside who wrote and who approved it: enough for somebody with a clone and
 * without the portal to decide it again. `docs/verifica.md` explains each line.
 */
export async function evidenceOf(work: Workplace, published: Published, proposal: Proposal): Promise<readonly Trailer[]> {
  const { approvals, kind, tree } = proposal
  const { name, need } = await laneOf(work, published, proposal)
  return [
    ['Kind', kind],
    ['Tree', tree],
    ...approvals.filter((approval) => approval.tree === tree).map(({ at, by, role }) => ['Approval', `${by.id} ${role} ${tree} ${new Date(at).toISOString()}`] as const),
    ...rulesFor(published, proposal, need).map((rule) => ['Rule', `${rule} lane=${name}`] as const),
    ['Rules', `sha256:${published.rulesHash}`],
    ['Checks', `${CHECKS}${work.software ? ` by ${work.software}` : ''}`],
  ]
}

/** The lines of the rules that say who approves its paths, each once: the path of the line, who may, how many must. */
function rulesFor(published: Published, { paths }: Proposal, need: number): readonly string[] {
  const { rules } = published
  const lines = paths.map((path) => {
    const place = ruledPath(published, path)
    const ruling = rulingAt(rules, place, 'approvers')
    return `${ruling?.path ?? '-'} approvers=${ruling?.approvers?.join(',') ?? '-'} need=${String(approvalsFor(rules, { need }, place))}`
  })
  return [...new Set(lines)]
}
