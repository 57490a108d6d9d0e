import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'

interface Props {
  readonly item: QueueItem
  readonly chosen: boolean
  readonly onChoose: (item: QueueItem, chosen: boolean) => void
}

/** Chooses a light proposal, to publish it with others. */
export function LineChoice({ item, chosen, onChoose }: Props) {
  return (
    <label class="desk-line-choice">
      <input type="checkbox" checked={chosen} data-choose onChange={(event) => onChoose(item, event.currentTarget.checked)} />
      <span class="visually-hidden">{say.many.choose(item.title)}</span>
    </label>
  )
}
