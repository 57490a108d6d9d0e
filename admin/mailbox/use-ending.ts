import { useEffect, useState } from 'preact/hooks'
import { type Ending, onEnding } from './session.ts'

/** What has ended while the page was open; `null` while nothing has. Gives also what forgets it. */
export function useEnding(): readonly [Ending | null, () => void] {
  const [ending, setEnding] = useState<Ending | null>(null)
  useEffect(() => onEnding(setEnding), [])
  return [ending, () => setEnding(null)]
}
