import type { Proposal } from '../../forge/proposal.ts'
import type { ExpertCheck } from '../state/expert-checks-of.ts'
import { sealLink } from './link-token.ts'

/** The address that lets the person of a question in. */
export async function expertLink(origin: string, { number }: Pick<Proposal, 'number'>, { id, tree, until }: ExpertCheck['asked'], secret: Uint8Array): Promise<string> {
  return `${origin}/parere?t=${await sealLink({ question: id, proposal: number, tree, until: Math.floor(until / 1000) }, secret)}`
}
