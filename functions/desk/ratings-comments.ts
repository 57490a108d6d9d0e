import { readComments } from '../../lib/feedback/comments.ts'
import { looksPersonal } from '../../lib/feedback/personal-data.ts'
import { monthsOf, readPeriod } from '../../lib/model/rating/period.ts'
import { SUBJECTS } from '../../lib/model/rating/rating.ts'
import type { CommentsAnswer } from '../../lib/protocol/ratings.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { isOf } from '../feedback/desk-ratings.ts'
import { expectToAnswerFor } from '../feedback/expect-to-answer-for.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What readers wrote of a page in a period, for who answers for it: `?sito=prato&pagina=/servizi/&oggetto=pagina&periodo=`. */
export default staffView('/api/desk/ratings-comments', async (services, person, query) => {
  const [site, page] = [query.get('sito') ?? '', query.get('pagina') ?? '']
  await expectToAnswerFor(services, person, site, page)
  const today = romeDay(services.work.now())
  const about = SUBJECTS.find((subject) => subject === query.get('oggetto')) ?? 'pagina'
  const months = monthsOf(readPeriod(query.get('periodo') ?? ''), today)
  const found = (await readComments(services.store, site, today)).filter((comment) => isOf(comment, page, about, months))
  const answer: CommentsAnswer = {
    comments: found.map(({ id, day, rating: { stars, answer, text } }) => ({ id, day, stars, answer, text, isPersonal: looksPersonal(text) })),
  }
  return json(answer)
})
