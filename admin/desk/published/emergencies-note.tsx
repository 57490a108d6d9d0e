import type { PublishedAnswer } from '../../../lib/protocol/decide.ts'
import { PUBLISHED_PLACE } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { DECIDE_WORDS } from '../words/decide.ts'

const { published: say } = DECIDE_WORDS

/** Above the queue: emergencies that this person may sign for, and what came online beside the portal. Nothing where there is none, or where nobody knows. */
export function EmergenciesNote() {
  const { answer } = useAnswer<PublishedAnswer>('published')
  const waiting = answer?.ok ? answer.value.unsigned.filter(({ canSign }) => canSign).length : 0
  const beside = answer?.ok ? answer.value.exceptions.filter(({ against }) => against).length : 0
  if (waiting + beside === 0) return null
  return (
    <div class="desk-note desk-note-warning">
      <p>
        {[waiting > 0 && say.note(waiting), beside > 0 && say.exceptionsNote(beside)].filter(Boolean).join(' ')} <a href={PUBLISHED_PLACE}>{say.open}</a>
      </p>
    </div>
  )
}
