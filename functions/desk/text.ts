import { readEntryPath } from '../../lib/model/entry-path.ts'
import type { TextAnswer } from '../../lib/protocol/text.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { ProposalMissingProblem } from '../../lib/workflow/problems/proposal-missing-problem.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** The file of an entry before and after a proposal, for who wants to see how it is written. */
export default staffView('/api/desk/text', async ({ work }, person, query) => {
  const proposal = await findProposal(work, person, Number(query.get('n')))
  const path = query.get('path') ?? ''
  const from = query.get('from') ?? path
  const { differences } = await work.forge.compare(proposal.number)
  const [was, is] = [from, path].map((wanted) => differences.find((one) => one.path === wanted))
  if (!was || !is || !readEntryPath(path)) throw new ProposalMissingProblem({ path })
  const text = async (oid: string | null) => (oid === null ? null : new TextDecoder().decode(await work.forge.blob(oid)))
  return json({ before: await text(was.before), after: await text(is.after) } satisfies TextAnswer)
})
