import { ProposeTimeMessage } from '../../../lib/protocol/requests.ts'
import { proposeTime } from '../../../lib/requests/actions/propose-time.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('propose', ProposeTimeMessage, proposeTime)
