import { useEffect, useState } from 'preact/hooks'
import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import { Dialog } from '../../../dialog/dialog.tsx'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { partHref, shownPartHref } from '../part-href.ts'
import { TextView } from '../text-view.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly part: AttachmentSeen
  readonly name: string
  readonly onClose: () => void
}

/** A picture or a text, seen without leaving the message. */
export function ViewDialog({ refOf, part, name, onClose }: Props) {
  const { attachments: say } = READ_WORDS
  const [failed, setFailed] = useState(false)
  const href = shownPartHref(refOf, part.id)
  useEffect(() => setFailed(false), [href])
  return (
    <Dialog title={name} onClose={onClose}>
      {part.shown === 'image' && !failed && <img class="letter-picture" src={href} alt={name} onError={() => setFailed(true)} />}
      {part.shown === 'text' && <TextView href={href} name={name} cut={say.tooLong} failed={say.unread} />}
      {failed && <p role="alert">{say.unread}</p>}
      <div class="letter-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>{say.close}</button>
        <a class="btn btn-outline-primary" href={partHref(refOf, part.id)} download={name}>{say.saveShort}</a>
      </div>
    </Dialog>
  )
}
