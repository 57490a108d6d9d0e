import { useCallback } from 'preact/hooks'
import type { ToDraftAnswer } from '../../../lib/protocol/webmail.ts'
import { ask } from '../ask.ts'
import type { MessageRef } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'

/** Makes a draft of the editor out of an attachment, or of the text with `null`, and goes on there. */
export function useToDraft(): (ref: MessageRef, part: string | null) => Promise<void> {
  const { say } = useMailbox()
  return useCallback(
    async ({ folder, validity, uid }, part) => {
      const answer = await ask<ToDraftAnswer>('to-draft', { ref: { folder, validity, uid }, part })
      if (answer.ok) location.assign(answer.value.url)
      else say({ problem: answer.problem })
    },
    [say],
  )
}
