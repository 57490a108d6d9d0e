import { CloseRequestMessage } from '../../../lib/protocol/requests.ts'
import { closeRequest } from '../../../lib/requests/actions/close-request.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('close', CloseRequestMessage, closeRequest)
