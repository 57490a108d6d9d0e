import { endedSessionCookie } from '../../lib/session/cookie.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import { problemResponse } from '../problem-response.ts'
import type { Endpoint } from '../services.ts'

const leave: Endpoint = {
  method: 'POST',
  path: '/esci',
  async handle(request, services) {
    if (!isSameOrigin(request)) return problemResponse(new ForeignRequestProblem(), services)
    return new Response(null, { status: 303, headers: { location: '/', 'set-cookie': endedSessionCookie(), 'cache-control': 'no-store' } })
  },
}

export default leave
