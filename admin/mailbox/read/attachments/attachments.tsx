import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { AttachmentItem } from './attachment-item.tsx'
import { SaveAll } from './save-all.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly parts: readonly AttachmentSeen[]
}

/** What came with a message. */
export function Attachments({ refOf, parts }: Props) {
  const { attachments: say } = READ_WORDS
  if (parts.length === 0) return null
  return (
    <section class="letter-attachments" aria-label={say.title(parts.length)}>
      <h2>{say.title(parts.length)}</h2>
      <ul>{parts.map((part, i) => <AttachmentItem key={part.id} refOf={refOf} part={part} name={part.name || say.nameless(i + 1)} />)}</ul>
      {parts.length > 1 && <SaveAll refOf={refOf} parts={parts} />}
    </section>
  )
}
