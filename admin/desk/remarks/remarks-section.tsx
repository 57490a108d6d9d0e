import { useContext } from 'preact/hooks'
import { ProblemBox } from '../problem-box.tsx'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { ConversationCard } from './conversation-card.tsx'
import { RemarksContext } from './remarks-context.ts'

/** The conversations about a proposal: open ones, then those that were closed, folded. */
export function RemarksSection() {
  const remarks = useContext(RemarksContext)
  if (!remarks) return null
  const { answer, problem, again, compose, heard } = remarks
  const open = answer?.conversations.filter(({ state }) => state === 'open') ?? []
  const closed = answer?.conversations.filter(({ state }) => state !== 'open') ?? []
  return (
    <section class="desk-section desk-remarks" aria-label={say.title(0)}>
      <div class="desk-remarks-head">
        <h2>{say.title(open.length)}</h2>
        {answer?.can.remark && (
          <button type="button" class="btn btn-primary desk-remark-new" onClick={() => compose(null)}>
            {say.write} <kbd aria-hidden="true">r</kbd>
          </button>
        )}
      </div>
      <p role="status" class={heard === '' ? 'visually-hidden' : 'desk-heard'}>
        {heard}
      </p>
      {problem && <ProblemBox problem={problem} onRetry={() => void again()} />}
      {answer && answer.conversations.length === 0 && <p>{answer.can.remark ? say.none : say.noneToRead}</p>}
      <ul class="desk-conversations">
        {open.map((conversation) => (
          <ConversationCard key={conversation.id} conversation={conversation} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details class="desk-closed-remarks">
          <summary>{say.closedOnes(closed.length)}</summary>
          <ul class="desk-conversations">
            {closed.map((conversation) => (
              <ConversationCard key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
