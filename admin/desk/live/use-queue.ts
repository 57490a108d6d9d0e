import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { QueueAnswer } from '../../../lib/protocol/desk.ts'
import { openConnection } from '../../live/connection.ts'
import { askAgain } from '../ask-again.ts'
import type { Answer } from '../../ask/answer.ts'
import { ask } from '../ask.ts'
import { newsBetween } from './news.ts'
import { keepingSame } from './same-lines.ts'

export interface LiveQueue {
  /** `null` while it is on its way for the first time. */
  readonly answer: Answer<QueueAnswer> | null
  /** Asks again because the person did something; a session that ended goes to the log-in. */
  readonly again: () => Promise<void>
  /** The session has ended while the desk was open. */
  readonly ended: boolean
  /** Nothing tells of what others do: the desk asks from time to time. */
  readonly asks: boolean
}

// The checks of a proposal nobody has asked about yet come after the queue that asked for them.
const LATE_CHECKS_MS = 3_000

/** The queue, and again whenever anybody does something; what others did is told to `onNews`, one sentence. */
export function useQueue(onNews: (sentence: string) => void): LiveQueue {
  const [answer, setAnswer] = useState<Answer<QueueAnswer> | null>(null)
  const [ended, setEnded] = useState(false)
  const [asks, setAsks] = useState(false)
  const latest = useRef<{ readonly value: QueueAnswer; readonly etag: string | null } | null>(null)
  const asking = useRef(false)
  const missed = useRef(false)

  const put = useCallback((value: QueueAnswer, etag: string | null) => {
    const before = latest.current
    const next = before ? { ...value, items: keepingSame(before.value.items, value.items) } : value
    latest.current = { value: next, etag }
    setAnswer({ ok: true, value: next, etag })
    const news = before && newsBetween(before.value, next, next.person.id)
    if (news) onNews(news)
  }, [])
  const again = useCallback(async () => {
    const got = await ask<QueueAnswer>('proposals')
    if (got.ok) put(got.value, got.etag ?? null)
    else setAnswer(got)
  }, [])
  const refresh = useCallback(async () => {
    // One at a time; what changes while it is on its way is asked for right after.
    if (asking.current) missed.current = true
    if (asking.current || !latest.current) return
    asking.current = true
    const heard = await askAgain<QueueAnswer>('proposals', latest.current.etag)
    asking.current = false
    setEnded(heard === 'ended')
    if (typeof heard === 'object') put(heard.news, heard.etag)
    if (!missed.current) return
    missed.current = false
    await refresh()
  }, [])
  useEffect(() => {
    void again()
    return openConnection({ address: '/api/desk/live', event: 'revision', onChange: () => void refresh(), onPush: (isPushed) => setAsks(!isPushed) })
  }, [])
  useEffect(() => {
    if (!answer?.ok || answer.value.items.every(({ checks }) => checks !== null)) return undefined
    const timer = setTimeout(() => void refresh(), LATE_CHECKS_MS)
    return () => clearTimeout(timer)
  }, [answer])
  return { answer, again, ended, asks }
}
