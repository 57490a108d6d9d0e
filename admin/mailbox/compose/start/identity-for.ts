import type { Identity, MessageAnswer } from '../../../../lib/protocol/webmail.ts'

type Reached = Pick<MessageAnswer, 'cc' | 'bcc'> & { readonly line: Pick<MessageAnswer['line'], 'to' | 'from'> }

/** Whom the person answers as: the identity the message was written to, else the first. */
export function identityFor(message: Reached | null, identities: readonly Identity[]): string {
  const reached = message ? [...message.line.to, ...message.cc, ...message.bcc, ...message.line.from] : []
  const found = reached.map(({ email }) => identities.find((one) => one.email.toLowerCase() === email.toLowerCase())).find(Boolean)
  return (found ?? identities[0])?.email ?? ''
}
