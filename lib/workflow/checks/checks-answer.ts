import type { Person } from '../../access/person.ts'
import type { DeskChecksAnswer } from '../../protocol/checks.ts'
import { editorUrl } from '../editor-url.ts'
import { findProposal } from '../find-proposal.ts'
import type { Workplace } from '../workplace.ts'
import { glanceOf } from './glance-of.ts'
import { proposalChecks } from './proposal-checks.ts'
import { told, toldWithSuggestions } from './told.ts'

/** What a machine says of a proposal, for a person who may see it. */
export async function checksAnswer(work: Workplace, person: Person, number: number): Promise<DeskChecksAnswer> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  const checks = await proposalChecks(work, published, proposal)
  return {
    glance: glanceOf(checks),
    entries: checks.map(({ path, title, fresh, mended, standing, score }) => ({
      path,
      title,
      score,
      editorUrl: editorUrl(published, person, path),
      fresh: toldWithSuggestions(published, person, fresh),
      mended: told(published, person, mended),
      standing: told(published, person, standing),
    })),
  }
}
