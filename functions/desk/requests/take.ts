import { TakeRequestMessage } from '../../../lib/protocol/requests.ts'
import { takeRequest } from '../../../lib/requests/actions/take-request.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('take', TakeRequestMessage, takeRequest)
