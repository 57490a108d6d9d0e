import { type PublishManyAnswer, PublishManyMessage } from '../../lib/protocol/publish-many.ts'
import { publishMany } from '../../lib/workflow/queue/publish-many.ts'
import { allowApprovingFrom } from '../allow-approving-from.ts'
import { problemMessage } from '../problem-response.ts'
import { staffAction } from '../staff-endpoint.ts'

/** Answers when readers see those that went through. */
export default staffAction('/api/desk/publish-many', PublishManyMessage, async (services, person, { proposals }, session) => {
  allowApprovingFrom(session, services)
  const { work, pages, log } = services
  const results = await publishMany(work, person, proposals)
  await pages.refresh()
  for (const one of results) if ('proposal' in one) log('published', { proposal: one.number, person: person.id, many: true })
  return { results: results.map((one) => ({ number: one.number, problem: 'refused' in one ? problemMessage(one.refused, services) : null })) } satisfies PublishManyAnswer
})
