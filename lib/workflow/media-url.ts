import type { Proposal } from '../forge/proposal.ts'
import { isOpen } from '../forge/transitions.ts'

/** Where a person who may see it looks at a media file: in force, or as a proposal has it. */
export function mediaUrl(path: string, proposal?: number): string {
  const number = proposal === undefined ? '' : `&n=${proposal}`
  return `/api/cms/file?path=${encodeURIComponent(path)}${number}`
}

/** Where they look at it as it was before a proposal: what is in force, until the proposal is published. */
export function formerMediaUrl(path: string, proposal: Pick<Proposal, 'number' | 'status'>): string {
  return isOpen(proposal) ? mediaUrl(path) : `${mediaUrl(path, proposal.number)}&side=before`
}
