import { useEffect, useRef, useState } from 'preact/hooks'
import type { RequestsAnswer } from '../../../lib/protocol/requests.ts'
import type { Answer } from '../../ask/answer.ts'
import { ask } from '../ask.ts'
import { askAgain } from '../ask-again.ts'

/** Requests come without the desk being told: it asks this often, while somebody looks. */
const POLL_MS = 20_000

/** The requests of the person, kept up to date while the screen is looked at. */
export function useRequests(): { readonly answer: Answer<RequestsAnswer> | null; readonly again: () => Promise<void> } {
  const [answer, setAnswer] = useState<Answer<RequestsAnswer> | null>(null)
  const etag = useRef<string | null>(null)
  const again = async () => {
    const got = await ask<RequestsAnswer>('requests')
    etag.current = got.ok ? (got.etag ?? null) : null
    setAnswer(got)
  }
  useEffect(() => {
    void again()
    const timer = setInterval(() => {
      if (document.hidden || etag.current === null) return
      void askAgain<RequestsAnswer>('requests', etag.current).then((heard) => {
        if (typeof heard !== 'object') return
        etag.current = heard.etag
        setAnswer({ ok: true, value: heard.news })
      })
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [])
  return { answer, again }
}
