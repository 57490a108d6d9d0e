import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import type { MessageRef } from '../../mail.ts'
import { InvitationPanel } from './invitation-panel.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly parts: readonly AttachmentSeen[]
}

const LARGEST = 500_000

/** The calendar invitations of a message; programs send each twice, as a part and as a file, and one is enough. */
export function Invitations({ refOf, parts }: Props) {
  const found = parts.find(({ type, name, size }) => (type === 'text/calendar' || /\.ics$/i.test(name)) && (size ?? 0) <= LARGEST)
  return found ? <InvitationPanel key={found.id} refOf={refOf} part={found.id} /> : null
}
