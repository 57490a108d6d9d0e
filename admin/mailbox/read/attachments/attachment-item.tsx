import { useState } from 'preact/hooks'
import type { AttachmentSeen } from '../../../../lib/protocol/webmail.ts'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { OpenNested } from '../nested/open-nested.tsx'
import { partHref } from '../part-href.ts'
import { goesToEditor } from './goes-to-editor.ts'
import { kindInWords } from './kind-in-words.ts'
import { RiskDialog } from './risk-dialog.tsx'
import { ToDraftButton } from './to-draft-button.tsx'
import { ViewDialog } from './view-dialog.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly part: AttachmentSeen
  /** Its name, or what it is called where it has none. */
  readonly name: string
}

/** One attachment: its link saves it and says what it is and weighs; a risky one asks first. */
export function AttachmentItem({ refOf, part, name }: Props) {
  const { attachments: say } = READ_WORDS
  const [dialog, setDialog] = useState<'view' | 'risk' | null>(null)
  const about = say.about(kindInWords({ type: part.type, name }), part.size)
  return (
    <li class="letter-attachment">
      <p class="letter-attachment-name">
        {part.risk === null ? (
          <a href={partHref(refOf, part.id)} download={name}><bdi>{name}</bdi> <span class="letter-soft">({about})</span></a>
        ) : (
          <button type="button" class="letter-attachment-risky" onClick={() => setDialog('risk')}><bdi>{name}</bdi> <span class="letter-soft">({about})</span></button>
        )}
      </p>
      {part.risk !== null && <p class="letter-risk"><strong>{say.risk}.</strong> {part.risk}</p>}
      <div class="letter-buttons">
        {(part.shown === 'image' || part.shown === 'text') && <button type="button" class="btn btn-outline-primary btn-sm" aria-label={say.view(name)} onClick={() => setDialog('view')}>{say.viewShort}</button>}
        {part.shown === 'message' && <OpenNested refOf={refOf} part={part.id} label={say.openShort} name={say.open(name)} />}
        {part.risk === null && goesToEditor(part) && <ToDraftButton refOf={refOf} part={part.id} name={name} />}
      </div>
      {dialog === 'view' && <ViewDialog refOf={refOf} part={part} name={name} onClose={() => setDialog(null)} />}
      {dialog === 'risk' && <RiskDialog href={partHref(refOf, part.id)} name={name} risk={part.risk ?? ''} onClose={() => setDialog(null)} />}
    </li>
  )
}
