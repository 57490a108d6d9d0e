import type { PublishedAnswer, PublishedItem } from '../../../lib/protocol/decide.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { DECIDE_WORDS } from '../words/decide.ts'
import { WORDS } from '../words/desk.ts'
import { ExceptionLine } from './exception-line.tsx'
import { PublishedLine } from './published-line.tsx'

const { published: say } = DECIDE_WORDS

/** What went online lately, and what was published in an emergency and waits for a second person. */
export function PublishedScreen() {
  const { answer, again } = useAnswer<PublishedAnswer>('published')
  return (
    <>
      <a class="desk-back" href="#/">
        {WORDS.proposal.back}
      </a>
      <Heading title={say.title}>{say.title}</Heading>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found {...answer.value} />}
    </>
  )
}

function Found({ exceptions, items, unsigned, year }: PublishedAnswer) {
  return (
    <>
      {exceptions.length > 0 && (
        <section class="desk-section">
          <h2>{say.exceptions}</h2>
          <p>{say.exceptionsIntro}</p>
          <ul class="desk-published" aria-label={say.exceptions}>
            {exceptions.map((exception) => (
              <ExceptionLine key={exception.commit} exception={exception} />
            ))}
          </ul>
        </section>
      )}
      <section class="desk-section">
        <h2>{say.emergencies}</h2>
        <p>{say.figures(unsigned.length, year.emergencies, year.all)}</p>
        {unsigned.length === 0 ? <p>{say.noneUnsigned}</p> : <Lines items={unsigned} label={say.unsigned} />}
      </section>
      <section class="desk-section">
        <h2>{say.list}</h2>
        {items.length === 0 ? <p>{say.empty}</p> : <p>{say.intro}</p>}
        {items.length > 0 && <Lines items={items} label={say.list} />}
      </section>
    </>
  )
}

function Lines({ items, label }: { readonly items: readonly PublishedItem[]; readonly label: string }) {
  return (
    <ul class="desk-published" aria-label={label}>
      {items.map((item) => (
        <PublishedLine key={item.number} item={item} />
      ))}
    </ul>
  )
}
