import type { Difference } from '../../forge/forge.ts'
import type { Proposal } from '../../forge/proposal.ts'
import type { Workplace } from '../workplace.ts'

/** What a proposal changes, and over what it is checked. */
export interface ChangesTogether {
  readonly own: readonly Difference[]
  /** With the rest of its package: what one of them brings is there for the others, what one takes away is gone for them. */
  readonly all: readonly Difference[]
}

/**
 * The changes of a proposal among those of what is published with it. Where they cannot be joined, which its page says,
 * they are its own alone.
 *
 * @param bundle what it is published with, itself among them
 */
export async function changesTogether({ forge }: Workplace, proposal: Proposal, bundle: readonly Proposal[]): Promise<ChangesTogether> {
  const { differences: own } = await forge.compare(proposal.number)
  if (bundle.length < 2) return { own, all: own }
  const { differences: all, conflicts } = await forge.compareAll(bundle.map(({ number }) => number))
  if (conflicts.length > 0) return { own, all: own }
  const paths = new Set(own.map(({ path }) => path))
  return { own: all.filter(({ path }) => paths.has(path)), all }
}

/** Another text whenever the texts that are published together are others. */
export function textsTogether(bundle: readonly Pick<Proposal, 'number' | 'tip'>[]): string {
  return bundle.map(({ number, tip }) => `${number} ${tip}`).join(' ')
}
