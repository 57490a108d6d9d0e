import { ANSWERS, type Side } from '../../lib/model/rating/answers.ts'
import type { Period } from '../../lib/model/rating/period.ts'
import type { PublishedRatings } from '../../lib/model/rating/published-ratings.ts'
import { countOf, type Distribution, meanOf } from '../../lib/model/rating/tally.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { RATING_WORDS } from '../words/rating.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { RatedPagesTable } from './rated-pages-table.tsx'
import { ShareBar } from './share-bar.tsx'

interface Props {
  readonly site: Queries
  readonly period: Period
  readonly ratings: PublishedRatings
}

/** The figures of a period: the whole site, the reasons, page by page. */
export function RatingsResults({ site, period, ratings }: Props) {
  const { all } = ratings
  const name = period.kind === 'year' ? period.year : say.months
  if (!all) {
    return (
      <>
        <h3>{say.overall}, {name.toLowerCase()}</h3>
        <p>{say.tooFew}</p>
      </>
    )
  }
  return (
    <>
      <h3>{say.overall}, {name.toLowerCase()}</h3>
      <p class="rd-ratings-mean">
        <strong>{say.outOf(say.inMean(meanOf(all.stars) ?? 0))}</strong> {say.count(countOf(all.stars))}
      </p>
      <Spread stars={all.stars} />
      <div class="row">
        <Reasons side="positive" title={say.liked} answers={all.answers} />
        <Reasons side="negative" title={say.difficult} answers={all.answers} />
      </div>
      <h3 id="pagina-per-pagina">{say.byPage}</h3>
      <RatedPagesTable site={site} ratings={ratings} />
    </>
  )
}

function Spread({ stars }: { stars: Distribution }) {
  const count = countOf(stars)
  return (
    <table class="table rd-ratings-spread">
      <caption class="visually-hidden">{say.spread}</caption>
      <thead class="visually-hidden">
        <tr><th scope="col">{say.starsHead}</th><th scope="col">{say.share}</th><th scope="col">{say.ratings}</th></tr>
      </thead>
      <tbody>
        {[5, 4, 3, 2, 1].map((n) => {
          const given = stars[n - 1] ?? 0
          return (
            <tr key={n}>
              <th scope="row">{say.stars(n)}</th>
              <td><ShareBar part={given / count} /> <span class="visually-hidden">{say.percent(given / count)}</span></td>
              <td class="rd-figure">{given}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Reasons({ side, title, answers }: { side: Side; title: string; answers: Readonly<Record<string, number>> }) {
  const words: Readonly<Record<string, string>> = RATING_WORDS.answers[side]
  const given = ANSWERS[side].map((answer) => ({ answer, times: answers[answer] ?? 0 })).filter(({ times }) => times > 0)
  if (given.length === 0) return null
  return (
    <div class="col-lg-6">
      <table class="table">
        <caption>{title}</caption>
        <thead><tr><th scope="col">{say.reason}</th><th scope="col" class="rd-figure">{say.times}</th></tr></thead>
        <tbody>
          {given.map(({ answer, times }) => <tr key={answer}><th scope="row">{words[answer]}</th><td class="rd-figure">{times}</td></tr>)}
        </tbody>
      </table>
    </div>
  )
}
