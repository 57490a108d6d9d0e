import { MoveRemarkMessage } from '../../lib/protocol/remarks.ts'
import { moveRemark } from '../../lib/workflow/remarks/move-remark.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remarks-move', MoveRemarkMessage, async ({ work, log }, person, message) => {
  const { number } = await moveRemark(work, person, message)
  log('remark-moved', { proposal: number, person: person.id, to: message.to })
  return remarksAnswer(work, person, number)
})
