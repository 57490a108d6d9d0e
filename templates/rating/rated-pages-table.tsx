import { STARS } from '../../lib/model/rating/answers.ts'
import type { PublishedRatings, RatedPage } from '../../lib/model/rating/published-ratings.ts'
import { countOf, type Distribution, meanOf } from '../../lib/model/rating/tally.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { href } from '../href.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { pageTitles } from './page-title.ts'

/** One line a page, the most rated first; those with few ratings together in the last. */
export function RatedPagesTable({ site, ratings: { pages, others } }: { site: Queries; ratings: PublishedRatings }) {
  const titleOf = pageTitles(site)
  return (
    <div class="table-responsive" role="region" aria-labelledby="pagina-per-pagina" tabIndex={0}>
      <table class="table rd-ratings-pages">
        <thead>
          <tr>
            <th scope="col">{say.page}</th>
            <th scope="col" class="rd-figure">{say.ratings}</th>
            <th scope="col" class="rd-figure">{say.mean}</th>
            {STARS.map((n) => (
              <th key={n} scope="col" class="rd-figure">
                <span aria-hidden="true">{say.starHead(n)}</span>
                <span class="visually-hidden">{say.stars(n)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pages.map((rated) => (
            <tr key={`${rated.page} ${rated.about}`}>
              <th scope="row"><PageName site={site} rated={rated} title={titleOf(rated.page)} /></th>
              <Figures stars={rated.stars} />
            </tr>
          ))}
          {others && (
            <tr>
              <th scope="row">{say.others(others.pages)}</th>
              <Figures stars={others.stars} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function PageName({ site, rated, title }: { site: Queries; rated: RatedPage; title: string | undefined }) {
  if (title === undefined) return <>{say.gone(rated.page)}</>
  const link = <a href={href(site.site, rated.page)}>{title}</a>
  return rated.about === 'servizio' ? <>{link} {say.service}</> : link
}

function Figures({ stars }: { stars: Distribution }) {
  return (
    <>
      <td class="rd-figure">{countOf(stars)}</td>
      <td class="rd-figure">{say.inMean(meanOf(stars) ?? 0)}</td>
      {stars.map((n, i) => <td key={i} class="rd-figure">{n}</td>)}
    </>
  )
}
