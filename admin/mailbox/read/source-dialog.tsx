import { Dialog } from '../../dialog/dialog.tsx'
import type { MessageRef } from '../mail.ts'
import { READ_WORDS } from '../words/read.ts'
import { sourceHref } from './part-href.ts'
import { TextView } from './text-view.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly subject: string
  readonly onClose: () => void
}

/** A message as it travelled: its head tells by which ways it came. */
export function SourceDialog({ refOf, subject, onClose }: Props) {
  const { source: say, attachments } = READ_WORDS
  const href = sourceHref(refOf)
  return (
    <Dialog title={say.title} onClose={onClose}>
      <TextView href={href} name={say.title} cut={say.long} failed={say.failed} />
      <div class="letter-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>{attachments.close}</button>
        <a class="btn btn-outline-primary" href={href} download={`${subject || 'messaggio'}.eml`}>{say.save}</a>
      </div>
    </Dialog>
  )
}
