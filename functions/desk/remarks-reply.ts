import { ReplyMessage } from '../../lib/protocol/remarks.ts'
import { remarksAnswer } from '../../lib/workflow/remarks/remarks-answer.ts'
import { replyToRemark } from '../../lib/workflow/remarks/reply-to-remark.ts'
import { staffAction } from '../staff-endpoint.ts'

export default staffAction('/api/desk/remarks-reply', ReplyMessage, async ({ work, log }, person, message) => {
  const { number } = await replyToRemark(work, person, message)
  log('replied', { proposal: number, person: person.id })
  return remarksAnswer(work, person, number)
})
