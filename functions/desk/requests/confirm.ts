import { ConfirmAppointmentMessage } from '../../../lib/protocol/requests.ts'
import { confirmAppointment } from '../../../lib/requests/actions/confirm-appointment.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('confirm', ConfirmAppointmentMessage, confirmAppointment)
