import { useState } from 'preact/hooks'
import type { DraftAttachment } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Writing } from '../save/use-draft.ts'
import { weightOf } from './room-left.ts'
import { type Uploads, useUploads } from './use-uploads.ts'

export interface Attaching {
  readonly uploads: Uploads
  readonly refused: readonly string[]
  readonly attach: (files: readonly File[]) => void
  readonly detach: (attachment: DraftAttachment) => void
}

/** Attaches files to a message. What does not fit is said before it is sent anywhere. */
export function useAttaching({ change, keeper }: Writing, limit: number): Attaching {
  const [refused, setRefused] = useState<readonly string[]>([])
  const uploads = useUploads((attachment) => change((draft) => ({ attachments: [...draft.attachments, attachment] })))
  return {
    uploads,
    refused,
    attach: (files) => {
      const { fit, wrong } = fitting(files, limit - weightOf(keeper.draft.attachments) - uploads.all.reduce((sum, { bytes }) => sum + bytes.size, 0))
      setRefused(wrong)
      uploads.start(fit)
    },
    detach: (attachment) => {
      change((draft) => ({ attachments: draft.attachments.filter((one) => one !== attachment) }))
      if (attachment.kind === 'upload') void ask('upload-remove', { id: attachment.id })
    },
  }
}

/** The files there is room for, in their order, and why the others stay out. */
function fitting(files: readonly File[], room: number): { readonly fit: readonly File[]; readonly wrong: readonly string[] } {
  const { attachments: say } = COMPOSE_WORDS
  const fit: File[] = []
  const wrong: string[] = []
  for (const file of files) {
    const left = room - fit.reduce((sum, { size }) => sum + size, 0)
    if (file.size === 0) wrong.push(say.empty(file.name))
    else if (file.size > left) wrong.push(say.tooLarge(file.name, file.size, left))
    else fit.push(file)
  }
  return { fit, wrong }
}
