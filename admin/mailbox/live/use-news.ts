import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { NewsAnswer } from '../../../lib/protocol/webmail.ts'
import { openConnection } from '../../live/connection.ts'
import { ask } from '../ask.ts'
import type { MessageLine } from '../mail.ts'
import { arrivedSince } from './arrived-since.ts'
import { poll } from './poll.ts'

interface Hearing {
  /** Something changed in a folder; `null` where nobody can say in which. */
  readonly onFolder: (path: string | null) => void
  readonly onArrived: (count: number, newest: MessageLine) => void
}

/**
 * News without reloading: told by the server where it can, asked for otherwise.
 *
 * @returns whether the server answers at the moment
 */
export function useNews(live: boolean, hearing: Hearing): boolean {
  const [reached, setReached] = useState(true)
  const now = useRef(hearing)
  now.current = hearing
  const known = useRef<NewsAnswer | null>(null)

  const look = useCallback(async (): Promise<boolean> => {
    const answer = await ask<NewsAnswer>('news')
    setReached(answer.ok || answer.status !== 0)
    if (!answer.ok) return false
    const before = known.current
    known.current = answer.value
    const arrived = arrivedSince(before, answer.value)
    if (arrived) now.current.onArrived(arrived.count, arrived.newest)
    if (before && JSON.stringify(before) !== JSON.stringify(answer.value)) now.current.onFolder(null)
    return true
  }, [])
  useEffect(() => {
    void look()
    const stopAsking = poll(look)
    if (!live) return stopAsking
    const stopListening = openConnection({
      address: '/api/webmail/live',
      event: 'folder',
      onChange: (data) => {
        now.current.onFolder(folderOf(data))
        void look()
      },
    })
    return () => {
      stopAsking()
      stopListening()
    }
  }, [live])
  return reached
}

function folderOf(data: string | null): string | null {
  try {
    const told: unknown = JSON.parse(data ?? 'null')
    return typeof told === 'object' && told !== null && 'folder' in told && typeof told.folder === 'string' ? told.folder : null
  } catch {
    return null
  }
}
