import { factsOfRow } from '../../lib/history/audit/facts-of-row.ts'
import type { EvidenceAnswer } from '../../lib/protocol/audit.ts'
import { json } from '../problem-response.ts'
import { auditView } from './audit-view.ts'
import { RowMissingProblem } from './row-missing-problem.ts'

/** One publication with its whole evidence: `?v=<its commit>`. */
export default auditView('/api/desk/registro-riga', async (_services, register, query) => {
  const commit = query.get('v') ?? ''
  const row = /^[0-9a-f]{40}$/.test(commit) ? await register.row(commit) : null
  if (!row) throw new RowMissingProblem(commit)
  const answer: EvidenceAnswer = { ...row, facts: await factsOfRow(register.source, register.regimes, row) }
  return json(answer)
})
