import type { RatingsAnswer } from '../../../lib/protocol/ratings.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import type { AskedRatings } from './asked-ratings.ts'
import { narrowed } from './narrowed.ts'
import { RatedPageLine } from './rated-page-line.tsx'
import { RatingsFilters } from './ratings-filters.tsx'

/** What readers say of the pages this person answers for. */
export function RatingsScreen({ asked }: { readonly asked: AskedRatings }) {
  const { answer, again } = useAnswer<RatingsAnswer>(`ratings?${new URLSearchParams({ periodo: asked.period })}`)
  return (
    <>
      <a class="desk-back" href="#/">
        {WORDS.proposal.back}
      </a>
      <Heading title={say.title}>{say.title}</Heading>
      <p>{say.intro}</p>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found asked={asked} answer={answer.value} />}
    </>
  )
}

function Found({ asked, answer }: { readonly asked: AskedRatings; readonly answer: RatingsAnswer }) {
  const pages = narrowed(answer.pages, asked)
  return (
    <>
      <RatingsFilters asked={asked} answer={answer} />
      <p role="status">{pages.length > 0 ? say.found(pages.length) : answer.pages.length > 0 ? say.emptyFiltered : say.empty}</p>
      <ul class="desk-ratings" aria-label={say.title}>
        {pages.map((page) => (
          <RatedPageLine key={`${page.site.key} ${page.page} ${page.about} ${asked.period}`} rated={page} period={asked.period} />
        ))}
      </ul>
    </>
  )
}
