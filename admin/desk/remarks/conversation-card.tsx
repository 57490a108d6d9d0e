import type { Conversation } from '../../../lib/protocol/remarks.ts'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import { ConversationActions } from './conversation-actions.tsx'
import { SuggestionText } from './suggestion-text.tsx'

const moments = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Rome' })

/** A remark: what it is about, what was said, what is proposed, where it stands, what can be done. */
export function ConversationCard({ conversation }: { readonly conversation: Conversation }) {
  const { by, at, text, place, suggestion, replies, state, movedBy, obstacle } = conversation
  return (
    <li class={`desk-conversation desk-conversation-${state}`} tabIndex={-1} data-step data-remark={conversation.id}>
      <h3>
        {place ? say.on(place.label) : say.onWhole}
        {state !== 'open' && <span class="desk-how">{say.state[state](movedBy?.name ?? '')}</span>}
      </h3>
      {place?.quote && suggestion === null && (
        <blockquote class="desk-quote" aria-label={say.quoted}>
          {place.quote}
        </blockquote>
      )}
      {place && place.now !== 'here' && state === 'open' && <p class="desk-moved">{say.moved[place.now]}</p>}
      <Said by={by.name} at={at} text={text} />
      {suggestion !== null && <SuggestionText before={place?.quote ?? null} after={suggestion} />}
      {replies.length > 0 && (
        <ul class="desk-replies">
          {replies.map((reply) => (
            <li key={`${reply.by.id} ${reply.at} ${reply.text}`}>
              <Said by={reply.by.name} at={reply.at} text={reply.text} />
            </li>
          ))}
        </ul>
      )}
      {obstacle !== null && <p class="desk-moved">{obstacle}</p>}
      <ConversationActions conversation={conversation} />
    </li>
  )
}

function Said({ by, at, text }: { readonly by: string; readonly at: number; readonly text: string }) {
  return (
    <>
      <p class="desk-said-by">
        <strong>{by}</strong> <time dateTime={new Date(at).toISOString()}>{moments.format(at)}</time>
      </p>
      <p class="desk-text">{text}</p>
    </>
  )
}
