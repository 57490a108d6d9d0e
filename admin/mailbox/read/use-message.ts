import { useCallback, useEffect, useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../lib/protocol/webmail.ts'
import type { Answer } from '../../ask/answer.ts'
import { ask } from '../ask.ts'
import type { MessageRef } from '../mail.ts'

export interface AskedMessage {
  /** `null` while it is on its way. */
  readonly answer: Answer<MessageAnswer> | null
  readonly again: () => void
}

/** A message as the function opens it; a late answer about another one is dropped. */
export function useMessage({ folder, validity, uid }: MessageRef): AskedMessage {
  const [answer, setAnswer] = useState<Answer<MessageAnswer> | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    const late = new AbortController()
    setAnswer(null)
    void ask<MessageAnswer>('message', { ref: { folder, validity, uid } }, late.signal).then((got) => late.signal.aborted || setAnswer(got))
    return () => late.abort()
  }, [folder, validity, uid, times])
  return { answer, again: useCallback(() => setTimes((before) => before + 1), []) }
}
