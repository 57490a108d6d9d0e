import type { RemarkPlace } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { Workplace } from '../workplace.ts'
import { HAND_WORK_WORDS as say } from './words.ts'

/** Something that was said of a proposal on GitHub. */
export interface GitHubRemark {
  readonly number: number
  /** The same for the same words, however often they are delivered. */
  readonly id: string
  readonly login: string
  readonly text: string
  readonly place?: RemarkPlace
  /** The verdict of a review. It counts for nobody: an approval is of a person of the rubrica, in the desk. */
  readonly review?: 'approved' | 'changes_requested' | 'commented'
}

const LONGEST = 2000

/** Writes it down beside what is said in the desk. `false` when there is no such proposal, or nothing was said. */
export async function recordGitHubRemark(work: Workplace, remark: GitHubRemark): Promise<boolean> {
  const proposal = await work.forge.proposal(remark.number)
  const text = [remark.review ? say.review[remark.review] : '', remark.text.trim()].filter(Boolean).join('\n\n')
  if (!proposal || text === '') return false
  const by = { id: `github:${remark.login}`, name: say.onGitHub(remark.login), email: `${remark.login}@users.noreply.github.com` }
  const place = remark.place && proposal.paths.includes(remark.place.path) && readEntryPath(remark.place.path) ? remark.place : undefined
  await work.forge.record(remark.number, { type: 'remark', by, at: work.now(), id: remark.id, text: shortened(text), ...(place && { place }) }, remark.id)
  return true
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
