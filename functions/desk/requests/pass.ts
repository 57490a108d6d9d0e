import { PassOnMessage } from '../../../lib/protocol/requests.ts'
import { findRequest } from '../../../lib/requests/actions/find-request.ts'
import { passOn } from '../../../lib/requests/actions/pass-on.ts'
import { NoSuchOfficeProblem } from '../../../lib/requests/problems/no-such-office-problem.ts'
import { officesOf } from '../../../lib/site/requests/offices.ts'
import { askSite } from '../../requests/ask-site.ts'
import { requestAction } from '../../requests/request-action.ts'

export default requestAction('pass', PassOnMessage, async (room, person, { owner, unit, ...message }, services) => {
  const { site } = await findRequest(room, person, message.id)
  const office = askSite(services, site, (queries) => officesOf(queries).find((one) => one.owner === owner && one.unit === unit))
  if (!office) throw new NoSuchOfficeProblem()
  const { title, email, phone, address } = office
  return passOn(room, person, { ...message, office: { owner, unit, title, email, phone, address } })
})
