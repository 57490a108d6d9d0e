import { mayApprove } from '../../../access/decide.ts'
import { publishable, type Verdict } from '../../../access/publishable.ts'
import { trailersNamed } from '../../../forge/trailers.ts'
import { changeOf } from '../../../workflow/change-of.ts'
import { verdictOn } from '../../../workflow/decide/refuse-unless-publishable.ts'
import { laneOf } from '../../../workflow/lane-of.ts'
import { rightsReview } from '../../../workflow/rights-review.ts'
import { type Finding, finding, type FindingName } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

type Refused = Extract<Verdict, { publishable: false }>

/** Decides a publication again, by the rules, the rubrica and the lanes that were in force before it. */
export async function decisionFindings(past: PastPublication): Promise<readonly Finding[]> {
  const verdict = await verdictOn(past.work, past.published, past.proposal)
  if (verdict.publishable || isLeftOut(past, verdict)) return []
  if (verdict.why === 'no-path') return [say(past, 'no-author')]
  if (verdict.why === 'author-may-not-write') return [say(past, 'author-may-not-write', verdict.path)]
  if (await wouldBeLet(past)) return [say(past, 'rules-loosened-with-the-change', verdict.path), ...causes(past, verdict)]
  return verdict.why === 'missing-member-approval' ? [say(past, 'missing-member-approval', verdict.path, verdict.member), ...causes(past, verdict)] : [say(past, 'missing-approvals', verdict.path), ...causes(past, verdict)]
}

/** In an emergency approvals are missing, and nothing else: it is told of by itself. */
function isLeftOut({ commit }: PastPublication, { why }: Refused): boolean {
  return trailersNamed(commit.message, 'Emergency').length > 0 && (why === 'missing-approvals' || why === 'missing-member-approval')
}

/** Why approvals that are there do not count. */
function causes(past: PastPublication, { path }: Refused): readonly Finding[] {
  const { proposal, published } = past
  const wrote = new Set(proposal.authors.map(({ id }) => id))
  return proposal.approvals.flatMap(({ by, tree }) => {
    const person = published.people.get(by.id)
    const because = (name: FindingName) => [finding(name, { commit: past.oid, proposal: proposal.number, person: by.id, path })]
    if (tree !== proposal.tree) return because('approval-of-another-tree')
    if (wrote.has(by.id)) return because('author-approved')
    if (!person) return because('approver-not-in-directory')
    return mayApprove(published.rules, person, path) ? [] : because('approver-not-in-group')
  })
}

/** Would the rules that it brings have let it through? */
async function wouldBeLet({ proposal, published, work }: PastPublication): Promise<boolean> {
  const review = await rightsReview(work, published, proposal)
  if (!review) return false
  const { people, rules } = review.after
  const { sites } = published
  return publishable(rules, changeOf({ people, sites }, proposal, { ...review, affected: [] }, await laneOf(work, published, proposal))).publishable
}

function say({ oid, proposal }: PastPublication, name: FindingName, path?: string, detail?: string): Finding {
  return finding(name, { commit: oid, proposal: proposal.number, path, detail })
}
