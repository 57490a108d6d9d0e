import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { QUEUE_WORDS } from '../words/queue.ts'

interface Props {
  readonly light: readonly QueueItem[]
  readonly chosen: readonly QueueItem[]
  readonly onChoose: (item: QueueItem, wanted: boolean) => void
}

/** Chooses all light lines at once, or none. */
export function ChooseAll({ light, chosen, onChoose }: Props) {
  return (
    <label class="desk-check">
      <input type="checkbox" checked={chosen.length === light.length} onChange={(event) => light.forEach((item) => onChoose(item, event.currentTarget.checked))} />
      {QUEUE_WORDS.many.all(light.length)}
    </label>
  )
}
