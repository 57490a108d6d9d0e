import { useEffect, useRef, useState } from 'preact/hooks'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { folded } from './find.ts'

interface Props {
  /** Folded, as the address has it. */
  readonly find: string
  readonly onFind: (find: string) => void
}

/** Long enough for the next letter to come, too short to wait for. */
const PAUSE_MS = 120

/** Finds while the person types. What they typed stays as they typed it, for as long as the address means the same. */
export function SearchField({ find, onFind }: Props) {
  const [text, setText] = useState(find.replaceAll('-', ' '))
  const latest = useRef(onFind)
  latest.current = onFind
  useEffect(() => {
    if (folded(text) !== find) setText(find.replaceAll('-', ' '))
  }, [find])
  useEffect(() => {
    if (folded(text) === find) return undefined
    const timer = setTimeout(() => latest.current(folded(text)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <label class="desk-filter desk-search">
      {say.find}
      <input type="search" value={text} placeholder={say.findHelp} maxLength={80} autocomplete="off" onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  )
}
