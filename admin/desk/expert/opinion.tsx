import type { ExpertOpinion } from '../../../lib/protocol/experts.ts'
import { EXPERT_WORDS as say } from '../words/experts.ts'

/** A question and what became of it: first how it stands, then the answer, then what was asked. */
export function Opinion({ opinion, onEnd }: { readonly opinion: ExpertOpinion; readonly onEnd: () => void }) {
  const { question, askedBy, askedAt, until, state, answer, stale, canEnd, email } = opinion
  return (
    <li class={`desk-opinion desk-opinion-${state}`}>
      <p class="desk-opinion-state">
        <strong>{stateInWords(opinion)}</strong> <span class="desk-badge">{say.badge[state]}</span>
      </p>
      {stale && <p class="desk-moved">{say.stale}</p>}
      {answer && (
        <>
          <p class="desk-text">{answer.text || say.noText}</p>
          <p class="desk-event-when">
            {say.answeredAt(answer.at)} {canEnd && say.stillOpen(until)}
          </p>
        </>
      )}
      <p class="desk-event-when">{say.askedBy(askedBy, askedAt)}</p>
      <blockquote class="desk-quote">{question}</blockquote>
      {email && <p class="desk-help">{say.sentTo(email)}</p>}
      {canEnd && (
        <button type="button" class="btn btn-outline-primary btn-sm" onClick={onEnd}>
          {say.end}
        </button>
      )}
    </li>
  )
}

function stateInWords({ state, name, until, answer }: ExpertOpinion): string {
  if (answer) return say.state.answered(name, answer.agrees)
  return state === 'ended' ? say.state.ended(name) : state === 'expired' ? say.state.expired(name, until) : say.state.waiting(name, until)
}
