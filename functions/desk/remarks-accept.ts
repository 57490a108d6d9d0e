import { AcceptSuggestionMessage } from '../../lib/protocol/remarks.ts'
import { acceptSuggestion } from '../../lib/workflow/remarks/accept-suggestion.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remarks-accept', AcceptSuggestionMessage, async ({ work, log }, person, message) => {
  const { number } = await acceptSuggestion(work, person, message)
  log('suggestion-accepted', { proposal: number, person: person.id })
  return remarksAnswer(work, person, number)
})
