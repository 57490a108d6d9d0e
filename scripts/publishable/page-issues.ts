import type { Proposal } from '../../lib/forge/proposal.ts'
import { proposalChecks } from '../../lib/workflow/checks/proposal-checks.ts'
import { told } from '../../lib/workflow/checks/told.ts'
import type { Published } from '../../lib/workflow/published.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import type { PageIssues } from './report.ts'
import type { Stop } from './stop.ts'
import { ANYBODY } from './stops-of.ts'

/** The checks of the desk on the pages of a proposal, but for what stops it already. */
export async function pageIssues(work: Workplace, published: Published, proposal: Proposal, stops: readonly Stop[]): Promise<readonly PageIssues[]> {
  const isSaid = (path: string, field: string) => stops.some((stop) => stop.path === path && stop.field === field)
  const checks = await proposalChecks(work, published, proposal)
  return checks.map(({ path, title, fresh, standing }) => ({
    path,
    title,
    fresh: told(published, ANYBODY, fresh).filter(({ code, field }) => !code.startsWith('model') || !isSaid(path, field)),
    standing: told(published, ANYBODY, standing),
  }))
}
