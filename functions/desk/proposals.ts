import { sha256 } from '../../lib/digest/sha256.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { queueAnswer } from '../../lib/workflow/queue/queue-answer.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { json } from '../problem-response.ts'
import { staffView } from '../staff-endpoint.ts'

/** What each person was last answered, by a name of it, and the state and the day it was made of. */
const lastAnswers = new WeakMap<Workplace, Map<string, { readonly made: string; readonly etag: string }>>()

/**
 * The queue. A desk that says which answer it has (`If-None-Match`, RFC 9110 §13.1.2) is told when it is still that one;
 * while nothing at all has changed, without looking. No cache keeps it all the same: it holds what is not public yet.
 */
export default staffView('/api/desk/proposals', async ({ work }, person, _query, headers) => {
  // Read first: what changes while the answer is made is in it or comes the next time.
  const made = `${await work.forge.revision()} ${romeDay(work.now())}`
  const answers = lastAnswers.get(work) ?? new Map<string, { readonly made: string; readonly etag: string }>()
  lastAnswers.set(work, answers)
  const asked = headers.get('if-none-match')
  const last = answers.get(person.id)
  if (last && last.made === made && last.etag === asked) return unchanged(last.etag)
  const answer = await queueAnswer(work, person)
  const etag = `"${(await sha256(JSON.stringify(answer))).slice(0, 32)}"`
  answers.set(person.id, { made, etag })
  if (etag === asked) return unchanged(etag)
  const response = json(answer)
  response.headers.set('etag', etag)
  return response
})

function unchanged(etag: string): Response {
  return new Response(null, { status: 304, headers: { etag, 'cache-control': 'private, no-store' } })
}
