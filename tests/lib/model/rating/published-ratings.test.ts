import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { ANSWERS, sideOf, STARS } from '../../../../lib/model/rating/answers.ts'
import { FEWEST, publishedRatings } from '../../../../lib/model/rating/published-ratings.ts'
import type { Rating } from '../../../../lib/model/rating/rating.ts'
import { countOf, meanOf, sumOfStars, type Tally, tallied } from '../../../../lib/model/rating/tally.ts'

const rating = fc
  .record({ page: fc.constantFrom('/', '/servizi/', '/novita/', '/luoghi/', '/faq/'), about: fc.constantFrom('pagina', 'servizio'), stars: fc.constantFrom(...STARS), n: fc.nat(5) })
  .map(({ n, ...chosen }): Rating => ({ ...chosen, about: chosen.about as Rating['about'], answer: n === 5 ? null : (ANSWERS[sideOf(chosen.stars)][n] ?? null), text: '' }))
const line = (page: string, stars: Tally['stars']): Tally => ({ month: '2026-11', page, about: 'pagina', stars, answers: {} })

test('whatever readers say, no published figure is of fewer than five of them, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
      const { all, pages, others } = publishedRatings(tallied('2026-11', ratings))
      if (ratings.length < FEWEST) return all === null && pages.length === 0 && others === null
      const figures = [...pages.map(({ stars }) => stars), ...(others ? [others.stars] : [])]
      assert.equal(sumOfStars(figures), all?.stars)
      assert.is(countOf(all?.stars ?? [0, 0, 0, 0, 0]), ratings.length)
      return figures.every((stars) => countOf(stars) >= FEWEST)
    }),
    { numRuns: 500 },
  )
})

test('a page with few ratings is not found by taking the others away: the least rated one joins it', () => {
  const { pages, others } = publishedRatings([line('/servizi/', [0, 0, 0, 0, 20]), line('/novita/', [0, 0, 0, 6, 0]), line('/luoghi/', [1, 0, 0, 0, 0])])
  assert.equal(pages.map(({ page }) => page), ['/servizi/'])
  assert.equal(others, { pages: 2, stars: [1, 0, 0, 6, 0] })
})

test('the months of a period add up, and a page that is rated for two things has a line for each', () => {
  const months = ['2026-10', '2026-11'].flatMap((month) => [{ ...line('/servizi/', [0, 0, 1, 0, 4]), month }, { ...line('/servizi/', [5, 0, 0, 0, 0]), month, about: 'servizio' as const }])
  assert.equal(publishedRatings(months).pages.map(({ about, stars }) => [about, countOf(stars), meanOf(stars)]), [['pagina', 10, 4.6], ['servizio', 10, 1]])
})

test('of nothing there is no mean', () => {
  assert.is(meanOf([0, 0, 0, 0, 0]), null)
})

test.run()
