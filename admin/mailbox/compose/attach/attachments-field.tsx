import { useRef, useState } from 'preact/hooks'
import type { DraftAttachment } from '../../../../lib/protocol/webmail.ts'
import { Icon } from '../../icons/icon.tsx'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { weightOf } from './room-left.ts'
import { UploadItem } from './upload-item.tsx'
import type { Uploads } from './use-uploads.ts'

interface Props {
  readonly attachments: readonly DraftAttachment[]
  readonly uploads: Uploads
  /** Octets of files a message may carry. */
  readonly limit: number
  readonly onFiles: (files: readonly File[]) => void
  readonly onRemove: (attachment: DraftAttachment) => void
  /** What could not be attached, a sentence each. */
  readonly refused: readonly string[]
}

/** What goes with a message, and what is on its way to. */
export function AttachmentsField({ attachments, uploads, limit, onFiles, onRemove, refused }: Props) {
  const { attachments: say } = COMPOSE_WORDS
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const used = weightOf(attachments) + uploads.all.reduce((sum, { bytes }) => sum + bytes.size, 0)
  const remove = (attachment: DraftAttachment) => {
    onRemove(attachment)
    setSaid(say.removed(attachment.name))
    input.current?.focus()
  }
  return (
    <section class="compose-attachments" aria-label={say.title}>
      <div class="compose-attach">
        {/* The browser's own field, seen as a button: it is reached and opened by keyboard like any other. */}
        <input ref={input} id="compose-files" class="visually-hidden" type="file" multiple onChange={(event) => (onFiles([...(event.currentTarget.files ?? [])]), (event.currentTarget.value = ''))} />
        <label for="compose-files" class="btn btn-outline-primary btn-sm">
          <Icon name="clip" /> {say.add}
        </label>
        {used > 0 && <span class="compose-help">{say.total(used, limit)}</span>}
      </div>
      {refused.length > 0 && <div class="compose-fault" role="alert">{refused.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>}
      {(attachments.length > 0 || uploads.all.length > 0) && (
        <ul class="compose-files">
          {attachments.map((attachment, i) => (
            <li key={`${attachment.name} ${i}`} class="compose-file">
              <span class="compose-file-name"><bdi>{say.item(attachment.name, attachment.size === null ? null : Math.max(1, attachment.size))}</bdi></span>
              <button type="button" class="btn btn-link btn-sm" aria-label={say.remove(attachment.name)} onClick={() => remove(attachment)}>{say.removeShort}</button>
            </li>
          ))}
          {uploads.all.map((upload) => <UploadItem key={upload.id} upload={upload} onRetry={() => uploads.retry(upload.id)} onCancel={() => uploads.cancel(upload.id)} />)}
        </ul>
      )}
      <span class="visually-hidden" role="status">{said}</span>
    </section>
  )
}
