import { useCallback, useState } from 'preact/hooks'
import type { QueueItem } from '../../../lib/protocol/desk.ts'

export interface Chosen {
  readonly chosen: readonly QueueItem[]
  readonly choose: (item: QueueItem, wanted: boolean) => void
}

/** The light lines that are chosen. A text that changed after it was chosen is so no more: nobody has looked at it. */
export function useChosen(light: readonly QueueItem[]): Chosen {
  const [tips, setTips] = useState<ReadonlyMap<number, string>>(new Map())
  const choose = useCallback(({ number, tip }: QueueItem, wanted: boolean) => {
    setTips((before) => new Map([...before].filter(([one]) => one !== number).concat(wanted ? [[number, tip]] : [])))
  }, [])
  return { chosen: light.filter(({ number, tip }) => tips.get(number) === tip), choose }
}
