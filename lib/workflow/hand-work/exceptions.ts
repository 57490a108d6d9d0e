import { accessPath } from '../../access/covering.ts'
import { mayRead } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import { AUTHOR_ID } from '../../forge/git/history/person-of.ts'
import type { Commit } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { trailer } from '../../forge/trailers.ts'
import type { PublishedException } from '../../protocol/decide.ts'
import { maySee } from '../allow.ts'
import { verdictOn } from '../decide/refuse-unless-publishable.ts'
import { mainPath } from '../main-path.ts'
import { publishedAt } from '../published.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { pagesByHand } from './pages-by-hand.ts'
import { WITHOUT_APPROVAL } from './without-approval.ts'

/**
 * What came online beside the portal, the newest first: pull requests that somebody merged by hand, with what the rules in
 * force then say of that, and pages whose last change, or whose end, is no publication at all. A person is told of what they may read.
 *
 * @param since milliseconds since the epoch
 */
export async function exceptionsSince(work: Workplace, published: Published, person: Person, since: number): Promise<readonly PublishedException[]> {
  const proposals = await work.forge.proposals()
  const merged = proposals.filter((proposal) => proposal.merged && isByHand(proposal) && proposal.updatedAt > since)
  const known = new Set(proposals.flatMap((proposal) => proposal.merged ?? []))
  const changes = [...(await work.forge.lastCommits()), ...(await work.forge.removals(since))]
  const commits = byCommit(changes.filter(([, commit]) => commit.at > since && isBesideThePortal(commit, known)))
  const visible = await Promise.all(merged.map((proposal) => maySee(work, published, person, proposal)))
  const told = await Promise.all(merged.filter((_, i) => visible[i]).map((proposal) => ofProposal(work, published, person, proposal)))
  const others = await Promise.all(commits.map((commit) => ofCommit(work, published, person, commit)))
  return [...told, ...others.flat()].sort((a, b) => b.at - a.at)
}

/** Was it published by somebody who is no person of the portal? */
export function isByHand({ events }: Pick<Proposal, 'events'>): boolean {
  const last = events.findLast((event) => event.type === 'status' && event.to === 'published')
  return last?.by.id.startsWith('github:') ?? false
}

// Every commit the portal makes says who wrote it in a trailer, those a repository begins with too; one that nobody was to approve says why.
function isBesideThePortal({ message, oid }: Commit, known: ReadonlySet<string>): boolean {
  return (trailer(message, AUTHOR_ID) === undefined && !known.has(oid)) || trailer(message, WITHOUT_APPROVAL) !== undefined
}

async function ofProposal(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<PublishedException> {
  const { events, number, title, updatedAt, merged = '' } = proposal
  const by = events.findLast((event) => event.type === 'status' && event.to === 'published')?.by ?? proposal.author
  const before = (await work.forge.compare(number)).base
  const verdict = await verdictOn(work, await publishedAt(work.forge, before), proposal)
  return { number, commit: merged, title, ...(await pagesByHand(work, published, person, [mainPath(proposal)])), by: by.name, at: updatedAt, against: !verdict.publishable }
}

interface HandCommit {
  readonly commit: Commit
  /** Those it changed, or took away, that are still as it left them. */
  readonly paths: readonly string[]
}

function byCommit(changes: readonly (readonly [path: string, commit: Commit])[]): readonly HandCommit[] {
  const oids = [...new Set(changes.map(([, { oid }]) => oid))]
  return oids.flatMap((oid) => {
    const own = changes.filter(([, commit]) => commit.oid === oid)
    return own[0] ? [{ commit: own[0][1], paths: own.map(([path]) => path).sort() }] : []
  })
}

/** Nothing for who may read none of it. */
async function ofCommit(work: Workplace, published: Published, person: Person, { commit, paths }: HandCommit): Promise<readonly PublishedException[]> {
  const readable = paths.filter((path) => mayRead(published.rules, person, accessPath(path)))
  if (readable.length === 0) return []
  const { at, author, message, oid } = commit
  const title = readable.length === paths.length ? (message.split('\n')[0] ?? '') : null
  // Nobody approved it, as far as anything here can tell.
  return [{ number: null, commit: oid, title, ...(await pagesByHand(work, published, person, readable)), by: author.name, at, against: true }]
}
