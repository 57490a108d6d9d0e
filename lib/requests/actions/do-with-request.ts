import type { Person } from '../../access/person.ts'
import type { CitizenRequest, RequestEvent } from '../citizen-request.ts'
import { RequestChangedProblem } from '../problems/request-changed-problem.ts'
import { RequestClosedProblem } from '../problems/request-closed-problem.ts'
import { RequestMissingProblem } from '../problems/request-missing-problem.ts'
import type { RequestRoom } from '../request-room.ts'
import { findRequest } from './find-request.ts'

/** Which request, as somebody saw it: `seen` is how many events it had. */
export interface Seen {
  readonly id: string
  readonly seen: number
}

/** What an action makes of a request: another state of it, and what is written in its story. */
export interface Done {
  readonly request: Partial<Pick<CitizenRequest, 'state' | 'office' | 'appointment'>>
  readonly event: Pick<RequestEvent, 'what' | 'words' | 'slot'>
}

/**
 * One step of somebody who answers: who may, on what they saw, and on a request that is open. Whoever acts has it in hand.
 *
 * @throws {RequestMissingProblem | RequestChangedProblem | RequestClosedProblem}
 */
export async function doWithRequest(room: RequestRoom, person: Person, { id, seen }: Seen, act: (now: CitizenRequest) => Done): Promise<CitizenRequest> {
  await findRequest(room, person, id)
  const after = await room.requests.change(id, (now) => {
    if (now.state === 'closed') throw new RequestClosedProblem()
    if (now.events.length !== seen) throw new RequestChangedProblem()
    const by = { id: person.id, name: person.name }
    const { request, event } = act(now)
    return { ...now, state: 'taken', taker: by, ...request, events: [...now.events, { ...event, at: room.now(), by }] }
  })
  if (!after) throw new RequestMissingProblem()
  return after
}

/** Tells the citizen of what was done last, where they left an address. */
export async function tellPerson(room: RequestRoom, request: CitizenRequest): Promise<void> {
  if (request.person.email !== null) await room.owed?.owe(request, 'person', room.now())
}

/** Tells the office that answers now. */
export async function tellOffice(room: RequestRoom, request: CitizenRequest): Promise<void> {
  if (request.office.email !== null) await room.owed?.owe(request, 'office', room.now())
}
