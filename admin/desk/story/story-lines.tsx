import type { StoryAnswer } from '../../../lib/protocol/story.ts'
import { deadlineInWords } from '../queue/deadline-words.ts'
import { romeToday } from '../queue/rome-today.ts'
import { WORDS } from '../words/desk.ts'
import { STORY_WORDS as say } from '../words/story.ts'

/** Where a proposal stands, who can do what is missing, by when; once it is over, where it can be read or why it cannot. */
export function StoryLines({ story: { sentence, who, reason, deadline, online, editorUrl } }: { readonly story: StoryAnswer }) {
  return (
    <>
      <p class="desk-story-now">{sentence}</p>
      {reason && <p class="desk-text">{WORDS.proposal.reason(reason)}</p>}
      {(who.length > 0 || deadline) && (
        <dl class="desk-story-facts">
          {who.length > 0 && (
            <div>
              <dt>{say.who(who)}</dt>
              <dd>{say.names(who)}</dd>
            </div>
          )}
          {deadline && (
            <div>
              <dt>{say.promise}</dt>
              <dd>{deadlineInWords(deadline, romeToday())}</dd>
            </div>
          )}
        </dl>
      )}
      {(online.length > 0 || editorUrl) && (
        <p class="desk-story-links">
          {online.map(({ title, url }) => (
            <a key={url} href={url}>
              {say.online(title)}
            </a>
          ))}
          {editorUrl && <a href={editorUrl}>{say.edit}</a>}
        </p>
      )}
    </>
  )
}
