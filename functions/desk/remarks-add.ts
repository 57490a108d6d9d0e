import { AddRemarkMessage } from '../../lib/protocol/remarks.ts'
import { addRemark } from '../../lib/workflow/remarks/add-remark.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remarks-add', AddRemarkMessage, async ({ work, log }, person, message) => {
  const { number } = await addRemark(work, person, message)
  log('remarked', { proposal: number, person: person.id })
  return remarksAnswer(work, person, number)
})
