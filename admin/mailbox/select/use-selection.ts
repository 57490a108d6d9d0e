import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { placeOf } from '../list/known-lines.ts'
import { lineKey } from '../list/line-key.ts'
import type { LiveList } from '../list/live-list.ts'
import type { ListLine } from '../mail.ts'
import { asKnown, MOST_CHOSEN, NOTHING_CHOSEN, type Selection, together, toggled } from './selection.ts'

export interface Selecting {
  readonly chosen: Selection
  /** The chosen lines, as the list has them now. */
  readonly lines: readonly ListLine[]
  /** How many were found so far while all are being chosen. */
  readonly choosing: number | null
  /** All of the list were more than can be chosen. */
  readonly cut: boolean
  /** @param range from the line that was chosen last to this one */
  readonly choose: (line: ListLine, range: boolean) => void
  readonly all: () => void
  readonly none: () => void
}

/** Which lines are chosen. A list of another place begins with none. */
export function useSelection(list: LiveList, placeKey: string): Selecting {
  const [chosen, setChosen] = useState<Selection>(NOTHING_CHOSEN)
  const [choosing, setChoosing] = useState<number | null>(null)
  const [cut, setCut] = useState(false)
  const anchor = useRef<string | null>(null)
  const now = useRef(list)
  now.current = list
  const asked = useRef(0)

  const none = useCallback(() => {
    asked.current++
    setChosen(NOTHING_CHOSEN)
    setChoosing(null)
    setCut(false)
  }, [])
  useEffect(none, [placeKey])

  const stretch = useCallback(async (from: number, to: number) => {
    const mine = ++asked.current
    const lines = await now.current.between(from, Math.min(to, from + MOST_CHOSEN - 1), (count) => mine === asked.current && setChoosing(count))
    if (mine !== asked.current) return
    setChoosing(null)
    setCut(to - from >= MOST_CHOSEN)
    setChosen((before) => together(before, lines))
  }, [])
  const choose = useCallback((line: ListLine, range: boolean) => {
    const { known } = now.current
    const [from, to] = [placeOf(known, anchor.current), placeOf(known, lineKey(line))]
    if (range && from >= 0 && to >= 0) return void stretch(Math.min(from, to), Math.max(from, to))
    anchor.current = lineKey(line)
    setChosen((before) => toggled(before, line))
  }, [])
  const all = useCallback(() => void stretch(0, now.current.known.total - 1), [])

  const lines = useMemo(() => {
    if (chosen.size === 0) return []
    return asKnown(chosen, new Map([...list.known.lines.values()].map((line) => [lineKey(line), line])))
  }, [chosen, list.known])
  return useMemo(() => ({ chosen, lines, choosing, cut, choose, all, none }), [chosen, lines, choosing, cut])
}
