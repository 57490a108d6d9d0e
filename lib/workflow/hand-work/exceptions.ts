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

/**
 * What came online beside the portal, the newest first: pull requests that somebody merged by hand, with what the rules in
 * force then say of that, and pages whose last change is no publication at all. A person is told of what they may read.
 *
 * @param since milliseconds since the epoch
 */
export async function exceptionsSince(work: Workplace, published: Published, person: Person, since: number): Promise<readonly PublishedException[]> {
  const proposals = await work.forge.proposals()
  const merged = proposals.filter((proposal) => proposal.merged && isByHand(proposal) && proposal.updatedAt > since)
  const known = new Set(proposals.flatMap((proposal) => proposal.merged ?? []))
  const commits = [...(await work.forge.lastCommits())].filter(([path, commit]) => commit.at > since && isBesideThePortal(commit, known) && mayRead(published.rules, person, accessPath(path)))
  const visible = await Promise.all(merged.map((proposal) => maySee(work, published, person, proposal)))
  const told = await Promise.all(merged.filter((_, i) => visible[i]).map((proposal) => ofProposal(work, proposal)))
  return [...told, ...ofCommits(commits)].sort((a, b) => b.at - a.at)
}

/** Was it published by somebody who is no person of the portal? */
export function isByHand({ events }: Pick<Proposal, 'events'>): boolean {
  const last = events.findLast((event) => event.type === 'status' && event.to === 'published')
  return last?.by.id.startsWith('github:') ?? false
}

// Every commit the portal makes says who wrote it in a trailer, those a repository begins with too.
function isBesideThePortal({ message, oid }: Commit, known: ReadonlySet<string>): boolean {
  return trailer(message, AUTHOR_ID) === undefined && !known.has(oid)
}

async function ofProposal(work: Workplace, proposal: Proposal): Promise<PublishedException> {
  const { events, number, title, updatedAt, merged = '' } = proposal
  const by = events.findLast((event) => event.type === 'status' && event.to === 'published')?.by ?? proposal.author
  const before = (await work.forge.compare(number)).base
  const verdict = await verdictOn(work, await publishedAt(work.forge, before), proposal)
  return { number, commit: merged, title, paths: [mainPath(proposal)], by: by.name, at: updatedAt, against: !verdict.publishable }
}

/** One line a commit, with the pages it changed that are still as it left them. */
function ofCommits(commits: readonly (readonly [string, Commit])[]): readonly PublishedException[] {
  const byCommit = new Map<string, { readonly commit: Commit; readonly paths: string[] }>()
  for (const [path, commit] of commits) {
    const known = byCommit.get(commit.oid) ?? { commit, paths: [] }
    known.paths.push(path)
    byCommit.set(commit.oid, known)
  }
  return [...byCommit.values()].map(({ commit: { at, author, message, oid }, paths }) => ({
    number: null,
    commit: oid,
    title: message.split('\n')[0] ?? '',
    paths: paths.sort(),
    by: author.name,
    at,
    // Nobody approved it, as far as anything here can tell.
    against: true,
  }))
}
