import { DeclineSuggestionMessage } from '../../lib/protocol/remarks.ts'
import { declineSuggestion } from '../../lib/workflow/remarks/decline-suggestion.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remarks-decline', DeclineSuggestionMessage, async ({ work, log }, person, message) => {
  const { number } = await declineSuggestion(work, person, message)
  log('suggestion-declined', { proposal: number, person: person.id })
  return remarksAnswer(work, person, number)
})
