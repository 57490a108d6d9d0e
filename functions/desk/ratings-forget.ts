import { forgetComment } from '../../lib/feedback/forget-comment.ts'
import { ForgetCommentMessage } from '../../lib/protocol/ratings.ts'
import { expectToAnswerFor } from '../feedback/expect-to-answer-for.ts'
import { staffAction } from '../staff-endpoint.ts'

/** Who answers for a page removes what a reader should not have written; the stars stay counted. */
export default staffAction('/api/desk/ratings-forget', ForgetCommentMessage, async (services, person, { site, page, day, id }) => {
  await expectToAnswerFor(services, person, site, page)
  await forgetComment(services.store, site, page, { day, id })
  services.log('comment-forgotten', { site, by: person.id })
  return { id }
})
