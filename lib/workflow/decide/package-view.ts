import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { Decision, PackageMember } from '../../protocol/decide.ts'
import { maySee } from '../allow.ts'
import type { Published } from '../published.ts'
import { packageOf } from '../state/package-of.ts'
import type { Workplace } from '../workplace.ts'
import { bundleOf } from './bundle-of.ts'
import { missingOf } from './refuse-unless-together.ts'

/** The package of a proposal as a person may see it: each of the others, what it lacks, and what cannot be joined. */
export async function packageView(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<Decision['package']> {
  const chosen = packageOf(proposal)
  if (!chosen || !isOpen(proposal)) return null
  const bundle = await bundleOf(work, proposal)
  const members = await Promise.all(bundle.map((one) => member(work, published, person, one)))
  const { conflicts } = bundle.length > 1 ? await work.forge.compareAll(bundle.map(({ number }) => number)) : { conflicts: [] }
  const conflict = members.find(({ number }) => number === conflicts[0]?.number)
  return { ...chosen, members, conflict: conflict ? (conflict.title ?? '') : null }
}

async function member(work: Workplace, published: Published, person: Person, proposal: Proposal): Promise<PackageMember> {
  const { number, tip, title, status } = proposal
  return { number, tip, title: (await maySee(work, published, person, proposal)) ? title : null, status, missing: await missingOf(work, published, proposal) }
}
