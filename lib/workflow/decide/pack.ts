import type { Person } from '../../access/person.ts'
import type { Proposal, ProposalEvent } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { ProposalClosedProblem } from '../../forge/problems/proposal-closed-problem.ts'
import { visibleProposals } from '../allow.ts'
import { authorOf } from '../author.ts'
import { findProposal } from '../find-proposal.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { PackageProblem } from '../problems/package-problem.ts'
import type { Published } from '../published.ts'
import { touchesRights } from '../rights-review.ts'
import { packageOf } from '../state/package-of.ts'
import type { Workplace } from '../workplace.ts'
import { mayPack } from './allow-deciding.ts'
import { bundleOf } from './bundle-of.ts'
import { dropAppointments } from './unschedule.ts'

export interface PackRequest {
  readonly number: number
  /** An open package, by its id, or the name of a new one; a name that an open one has means that one. */
  readonly into: { readonly id: string } | { readonly title: string }
}

/**
 * Puts a proposal into a package: it is published with the others or not at all, each with its own approvals. What was
 * agreed for a moment was agreed for what the package held then, so appointments are taken back.
 *
 * @throws {NotAllowedProblem | PackageProblem}
 */
export async function pack(work: Workplace, person: Person, { number, into }: PackRequest): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  const published = await work.published()
  refuseUnlessPackable(published, person, proposal)
  const chosen = await packageMeant(work, published, person, into)
  if (packageOf(proposal)?.id === chosen.id) return proposal
  const former = await bundleOf(work, proposal)
  const packed = await record(work, number, { type: 'packed', by: authorOf(person), at: work.now(), package: chosen })
  await dropAppointments(work, authorOf(person), [...former.filter((one) => one.number !== number), ...(await bundleOf(work, packed))])
  return findProposal(work, person, number)
}

/** Takes a proposal out of its package; the appointments of what it was with, and its own, are taken back. */
export async function unpack(work: Workplace, person: Person, { number }: { readonly number: number }): Promise<Proposal> {
  const proposal = await findProposal(work, person, number)
  if (!mayPack(await work.published(), person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  if (!packageOf(proposal)) return proposal
  const former = await bundleOf(work, proposal)
  await record(work, number, { type: 'packed', by: authorOf(person), at: work.now(), package: null })
  await dropAppointments(work, authorOf(person), former)
  return findProposal(work, person, number)
}

function refuseUnlessPackable(published: Published, person: Person, proposal: Proposal): void {
  if (!mayPack(published, person, proposal)) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  if (proposal.paths.some((path) => touchesRights(published, path))) throw new PackageProblem('rights', proposal.title)
}

async function packageMeant(work: Workplace, published: Published, person: Person, into: PackRequest['into']): Promise<{ readonly id: string; readonly title: string }> {
  const open = openPackages(await visibleProposals(work, published, person))
  const known = open.find((one) => ('id' in into ? one.id === into.id : sameTitle(one.title, into.title)))
  if (known) return { id: known.id, title: known.title }
  if ('id' in into) throw new PackageProblem('gone')
  return { id: crypto.randomUUID(), title: into.title }
}

/** The packages that hold any of these proposals, by title. */
export function openPackages(proposals: readonly Proposal[]): readonly { readonly id: string; readonly title: string; readonly count: number }[] {
  const packages = new Map<string, { id: string; title: string; count: number }>()
  for (const one of proposals.flatMap((proposal) => packageOf(proposal) ?? [])) packages.set(one.id, { ...one, count: (packages.get(one.id)?.count ?? 0) + 1 })
  return [...packages.values()].sort((a, b) => a.title.localeCompare(b.title, 'it'))
}

function sameTitle(one: string, other: string): boolean {
  return one.localeCompare(other, 'it', { sensitivity: 'base' }) === 0
}

function record({ forge }: Workplace, number: number, event: ProposalEvent): Promise<Proposal> {
  return forge.record(number, event, undefined, (now) => {
    if (!isOpen(now)) throw new ProposalClosedProblem(now)
  })
}
