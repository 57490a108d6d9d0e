import type { Proposal } from '../../proposal.ts'
import { isOpen } from '../../transitions.ts'
import { GITHUB_WORDS as say } from '../words.ts'
import type { Pull, PullRequests } from './pull-requests.ts'

/** Decap's public contract: one of these says how far an open proposal is. */
const LABEL = 'decap-cms/'

/** The address of a proposal at the desk, or `null`. */
export type DeskUrl = (number: number) => string | null

/** Makes a pull request show what its proposal is. Labels others put on it stay. Only what differs is written. */
export async function followProposal(pulls: PullRequests, deskUrl: DeskUrl, proposal: Proposal, pull: Pull): Promise<void> {
  const { author, number, status, title } = proposal
  const body = say.body(author.name, deskUrl(number))
  if (pull.title !== title || pull.body !== body) await pulls.change(number, { title, body })
  await label(pulls, proposal, pull)
  if (isOpen(proposal) || status === 'published') return
  await pulls.comment(number, say.ended[status as 'withdrawn' | 'rejected'])
  if (pull.state === 'open') await pulls.change(number, { state: 'closed' })
}

async function label(pulls: PullRequests, proposal: Proposal, pull: Pull): Promise<void> {
  const now = pull.labels.map(({ name }) => name)
  const wanted = [...now.filter((name) => !name.startsWith(LABEL)), ...(isOpen(proposal) ? [`${LABEL}${proposal.status}`] : [])]
  if (now.length !== wanted.length || wanted.some((name) => !now.includes(name))) await pulls.label(proposal.number, wanted)
}
