import { sha256 } from '../../lib/digest/sha256.ts'
import { NotLoggedInProblem } from '../../lib/session/problems/not-logged-in-problem.ts'
import { problemResponse } from '../problem-response.ts'
import { SAFE_HEADERS } from '../safe-headers.ts'
import type { Endpoint, Services } from '../services.ts'
import { type Visit, visitOf } from '../visit.ts'

/** How often a silent stream says that it is alive, so that no server between cuts it, and asks whether the session still is. */
const HEARTBEAT_MS = 20_000

/**
 * Tells a desk when something has changed, and nothing of what: it asks again and is answered what its person may see.
 * Server-Sent Events (HTML Living Standard §9.2): `revision` with a name of the state, again whenever there is another.
 */
export default {
  method: 'GET',
  path: '/api/desk/live',
  async handle(request, services) {
    const visit = await visitOf(request, services)
    if (!visit) return problemResponse(new NotLoggedInProblem(), services)
    return new Response(eventsFor(visit, services), {
      // The last one asks nginx not to hold back what is small.
      headers: { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'private, no-store', 'x-accel-buffering': 'no' },
    })
  },
} satisfies Endpoint

function eventsFor(visit: Visit, services: Services): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      let over = false
      const end = () => {
        if (over) return
        stop()
        controller.close()
      }
      const unlisten = services.changes.listen({
        changed: (revision) => void sha256(revision).then((name) => over || send(`event: revision\ndata: ${name.slice(0, 16)}\n\n`)),
        ended: end,
      })
      const heartbeat = setInterval(() => {
        send(':\n\n')
        void stillThere(visit, services).then((there) => there || end())
      }, HEARTBEAT_MS)
      stop = () => {
        over = true
        clearInterval(heartbeat)
        unlisten()
      }
      send('retry: 3000\n\n')
    },
    cancel: () => stop(),
  })
}

/** Does the session still hold, as for any request: not ended, not revoked, its person in the rubrica? */
async function stillThere({ session, person }: Visit, { work, revocations }: Services): Promise<boolean> {
  if (session.endsAt <= work.now() / 1000 || (await revocations.isRevoked(session))) return false
  return (await work.published()).people.has(person.id)
}
