import { countOf, type Distribution } from '../../../lib/model/rating/tally.ts'
import { ShareBar } from '../../../templates/rating/share-bar.tsx'
import { RATINGS_WORDS as say } from '../words/ratings.ts'

/** How many readers gave each number of stars. */
export function StarsTable({ stars }: { readonly stars: Distribution }) {
  const count = countOf(stars)
  return (
    <table class="desk-stars">
      <caption class="visually-hidden">{say.spread}</caption>
      <tbody>
        {[5, 4, 3, 2, 1].map((n) => (
          <tr key={n}>
            <th scope="row">
              <span aria-hidden="true">{say.starsShort(n)}</span>
              <span class="visually-hidden">{say.stars(n)}</span>
            </th>
            <td class="desk-stars-bar">
              <ShareBar part={count === 0 ? 0 : (stars[n - 1] ?? 0) / count} />
            </td>
            <td>{stars[n - 1]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
