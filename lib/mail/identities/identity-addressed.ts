import type { Identity } from '../../protocol/webmail.ts'
import type { OpenedMessage } from '../mailbox/opened-message.ts'

type Addressed = Pick<OpenedMessage, 'cc' | 'bcc'> & { readonly line: Pick<OpenedMessage['line'], 'to'> }

/** Whom of these a message was written to; `null` where it names none of them. */
export function identityAddressed({ line, cc, bcc }: Addressed, identities: readonly Identity[]): Identity | null {
  const reached = new Set([...line.to, ...cc, ...bcc].map(({ email }) => email.toLowerCase()))
  return identities.find(({ email }) => reached.has(email)) ?? null
}
