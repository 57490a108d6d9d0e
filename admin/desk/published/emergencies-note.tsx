import type { PublishedAnswer } from '../../../lib/protocol/decide.ts'
import { PUBLISHED_PLACE } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { DECIDE_WORDS } from '../words/decide.ts'

const { published: say } = DECIDE_WORDS

/** Above the queue: emergencies that this person may sign for. Nothing where there are none, or where nobody knows. */
export function EmergenciesNote() {
  const { answer } = useAnswer<PublishedAnswer>('published')
  const waiting = answer?.ok ? answer.value.unsigned.filter(({ canSign }) => canSign).length : 0
  if (waiting === 0) return null
  return (
    <div class="desk-note desk-note-warning">
      <p>
        {say.note(waiting)} <a href={PUBLISHED_PLACE}>{say.open}</a>
      </p>
    </div>
  )
}
