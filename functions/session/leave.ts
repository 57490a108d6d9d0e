import { endedSessionCookie } from '../../lib/session/cookie.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import { problemResponse } from '../problem-response.ts'
import type { Endpoint } from '../services.ts'
import { visitOf } from '../visit.ts'

/** The session ends here and everywhere: a copy of its cookie is worth nothing from now on. */
const leave: Endpoint = {
  method: 'POST',
  path: '/esci',
  async handle(request, services) {
    try {
      if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
      const visit = await visitOf(request, services)
      if (visit) await services.revocations.revoke(visit.session)
      if (visit) services.log('left', { person: visit.person.id })
      return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': endedSessionCookie(), 'cache-control': 'no-store' } })
    } catch (error) {
      return problemResponse(error, services)
    }
  },
}

export default leave
