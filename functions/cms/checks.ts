import { ChecksMessage } from '../../lib/protocol/checks.ts'
import { checkText } from '../../lib/workflow/checks/check-text.ts'
import { staffAction } from '../staff-endpoint.ts'

/** What a machine says of a text while it is being written. Nothing is kept. */
export default staffAction('/api/cms/checks', ChecksMessage, async ({ work }, person, message) => checkText(work, person, message))
