import { useEffect, useState } from 'preact/hooks'
import type { ConversationAnswer } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'
import type { MessageLine } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { aroundOf, type Around } from './around.ts'

const ALONE: Around = { earlier: [], later: [] }

/** The messages that belong with an open one. That they do not come takes nothing from it: it is read alone. */
export function useConversation({ folder, validity, uid, messageId }: MessageLine): Around {
  const { conversations } = useMailbox().state.settings
  const [around, setAround] = useState(ALONE)
  useEffect(() => {
    if (!conversations) return
    const late = new AbortController()
    void ask<ConversationAnswer>('conversation', { ref: { folder, validity, uid } }, late.signal).then((answer) => {
      if (answer.ok && !late.signal.aborted) setAround(aroundOf(answer.value.lines, { folder, uid, messageId }))
    })
    return () => late.abort()
  }, [folder, validity, uid, conversations])
  return around
}
