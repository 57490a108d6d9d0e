import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { promisesAttachment } from './promises-attachment.ts'

export type Doubt = 'subject' | 'attachment'

/** What is asked once before a message leaves; empty where there is nothing to ask. */
export function doubtsOf(draft: Pick<Draft, 'subject' | 'text' | 'attachments'>): readonly Doubt[] {
  return [...(draft.subject.trim() === '' ? ['subject' as const] : []), ...(draft.attachments.length === 0 && promisesAttachment(`${draft.subject}\n${draft.text}`) ? ['attachment' as const] : [])]
}

/** From how many people on it is likely that they do not know each other (the Garante's cases are about lists sent in «A» and «Cc»). */
export const MANY_VISIBLE = 10

/** How many see each other's address; `null` while that is nothing to speak of. */
export function visibleToEachOther({ to, cc }: Pick<Draft, 'to' | 'cc'>): number | null {
  const n = to.length + cc.length
  return n >= MANY_VISIBLE ? n : null
}
