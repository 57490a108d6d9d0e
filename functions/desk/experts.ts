import { expertsAnswer } from '../../lib/workflow/expert/experts-answer.ts'
import { findProposal } from '../../lib/workflow/find-proposal.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** The opinions asked about a proposal of people without an account. */
export default staffView('/api/desk/experts', async ({ work }, person, query) => json(await expertsAnswer(work, person, await findProposal(work, person, Number(query.get('n'))))))
