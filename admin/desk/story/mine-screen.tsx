import type { MineAnswer } from '../../../lib/protocol/story.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { STORY_WORDS } from '../words/story.ts'
import { MineItemCard } from './mine-item.tsx'

const { mine: say } = STORY_WORDS

/** What the person wrote, open and closed: for a referent the way to know what became of a change. */
export function MineScreen() {
  const { answer, again } = useAnswer<MineAnswer>('mine')
  return (
    <>
      <Heading title={say.title}>{say.title}</Heading>
      <p class="desk-intro">{say.intro}</p>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found mine={answer.value} />}
    </>
  )
}

function Found({ mine: { open, closed, closedCount } }: { readonly mine: MineAnswer }) {
  return (
    <>
      <h2 class="desk-mine-heading">{say.open}</h2>
      {open.length === 0 && (
        <div class="desk-empty">
          <h3>{say.openNone}</h3>
          <p>{say.openNoneHelp}</p>
          <a class="btn btn-primary" href="/redazione/editor/">
            {say.write}
          </a>
        </div>
      )}
      <ul class="desk-mine">
        {open.map((item) => (
          <MineItemCard key={item.number} item={item} />
        ))}
      </ul>
      <h2 class="desk-mine-heading">{say.closed}</h2>
      {closed.length === 0 && <p>{say.closedNone}</p>}
      <ul class="desk-mine">
        {closed.map((item) => (
          <MineItemCard key={item.number} item={item} />
        ))}
      </ul>
      {closedCount > closed.length && <p class="desk-help">{say.more(closed.length, closedCount)}</p>}
    </>
  )
}
