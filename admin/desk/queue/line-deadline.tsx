import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { QUEUE_WORDS as say } from '../words/queue.ts'
import { deadlineInWords } from './deadline-words.ts'

/** By when it wants an answer, and how long it has waited. */
export function LineDeadline({ item, today }: { readonly item: QueueItem; readonly today: string }) {
  const { deadline, ageWorkingDays, status } = item
  const age = WORDS.age(ageWorkingDays)
  return (
    <div class="desk-line-age">
      {deadline && <strong class={deadline.late > 0 ? 'desk-late' : ''}>{deadlineInWords(deadline, today)}</strong>}
      {deadline?.from === 'content' && <span>{say.deadline.why}</span>}
      <span>{status === 'draft' ? say.begun(age) : say.waits(age)}</span>
    </div>
  )
}
