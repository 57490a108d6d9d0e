import { AnswerRequestMessage } from '../../../lib/protocol/requests.ts'
import { answerRequest } from '../../../lib/requests/actions/answer-request.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('answer', AnswerRequestMessage, answerRequest)
