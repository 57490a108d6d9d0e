import { useState } from 'preact/hooks'
import { Dialog } from '../../../dialog/dialog.tsx'
import type { MessageRef } from '../../mail.ts'
import { READ_WORDS } from '../../words/read.ts'
import { NestedMessage } from './nested-message.tsx'

interface Props {
  readonly refOf: MessageRef
  readonly part: string
  readonly label: string
  /** Says more than the label, where there are several. */
  readonly name?: string
}

/** A button that opens a message within a message. */
export function OpenNested({ refOf, part, label, name }: Props) {
  const [open, setOpen] = useState(false)
  const { attachments, nested } = READ_WORDS
  return (
    <>
      <button type="button" class="btn btn-outline-primary btn-sm" aria-label={name} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <Dialog title={nested.title} onClose={() => setOpen(false)}>
          <NestedMessage refOf={refOf} part={part} />
          <button type="button" class="btn btn-outline-primary" onClick={() => setOpen(false)}>
            {attachments.close}
          </button>
        </Dialog>
      )}
    </>
  )
}
