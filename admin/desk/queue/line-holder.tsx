import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { mayTake } from '../taken/may-take.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'

interface Props {
  readonly item: QueueItem
  readonly me: string
  readonly waits: boolean
  readonly onTake: (item: QueueItem) => void
}

/** Who has it in hand, or the button that takes it. */
export function LineHolder({ item, me, waits, onTake }: Props) {
  const { takenBy } = item
  if (takenBy) return <span class={takenBy.id === me ? 'desk-waits' : ''}>{takenBy.id === me ? say.takenByYou : say.takenBy(takenBy.name)}</span>
  return (
    <>
      {waits && <span class="desk-waits">{say.waitsForYou}</span>}
      {mayTake(item) && (
        <button type="button" class="btn btn-outline-primary btn-xs desk-take" data-take={true} aria-label={say.takeLine(item.title)} onClick={() => onTake(item)}>
          {say.take}
        </button>
      )}
    </>
  )
}
