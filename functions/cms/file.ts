import { accessPath } from '../../lib/access/covering.ts'
import { mayRead } from '../../lib/access/decide.ts'
import { readMediaPath } from '../../lib/model/entry-path.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { ProposalMissingProblem } from '../../lib/workflow/problems/proposal-missing-problem.ts'
import { mediaFile } from '../media-file.ts'
import { staffView } from '../staff-endpoint.ts'

/** A media file in force, or with `n` as it is in a proposal this person may see. */
export default staffView('/api/cms/file', async ({ work }, person, query) => {
  const path = query.get('path') ?? ''
  const number = query.get('n')
  const published = await work.published()
  if (!readMediaPath(path) || (number === null && !mayRead(published.rules, person, accessPath(path)))) throw new ProposalMissingProblem({ path })
  const at = number === null ? published.head : (await findProposal(work, person, Number(number))).tip
  const bytes = await work.forge.read(at, path)
  if (!bytes) throw new ProposalMissingProblem({ path })
  return mediaFile(path, bytes)
})
