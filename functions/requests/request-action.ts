import type * as v from 'valibot'
import type { Person } from '../../lib/access/person.ts'
import type { CitizenRequest } from '../../lib/requests/citizen-request.ts'
import type { RequestRoom } from '../../lib/requests/request-room.ts'
import { staffAction } from '../staff-endpoint.ts'
import type { Endpoint, Services } from '../services.ts'
import { mayAnswer } from '../../lib/requests/may-answer.ts'
import { requestAnswer } from './request-answer.ts'
import { requestRoomOf } from './request-room-of.ts'
import { sendLetters } from './send-letters.ts'

/** A step of who answers: done, told, and the request as it is then; `null` when it is theirs to see no more. */
export function requestAction<S extends v.GenericSchema>(name: string, schema: S, act: (room: RequestRoom, person: Person, message: v.InferOutput<S>, services: Services) => Promise<CitizenRequest>): Endpoint {
  return staffAction(`/api/desk/request-${name}`, schema, async (services, person, message) => {
    const request = await act(requestRoomOf(services), person, message, services)
    services.log('request-step', { request: request.id, step: name, person: person.id })
    await sendLetters(services)
    const { rules } = await services.work.published()
    return { request: mayAnswer(rules, person, request) ? await requestAnswer(services, request) : null }
  })
}
