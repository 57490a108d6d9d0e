import * as v from 'valibot'
import type { Person } from '../lib/access/person.ts'
import { NotLoggedInProblem } from '../lib/session/problems/not-logged-in-problem.ts'
import { ForeignRequestProblem } from '../lib/session/problems/foreign-request-problem.ts'
import type { Session } from '../lib/session/session.ts'
import { isSameOrigin } from '../lib/session/same-origin.ts'
import { InvalidMessageProblem } from './invalid-message-problem.ts'
import { json, problemResponse } from './problem-response.ts'
import type { Endpoint, Services } from './services.ts'
import { sessionPerson } from './session-person.ts'
import { visitOf } from './visit.ts'

/**
 * An action of someone who is logged in: `POST` with a JSON message, the action's result in JSON.
 *
 * The order is the order of suspicion: where it comes from, who it is, what it says, then the action, which asks the rules.
 */
export function staffAction<S extends v.GenericSchema>(
  path: string,
  schema: S,
  act: (services: Services, person: Person, message: v.InferOutput<S>, session: Session) => Promise<unknown>,
): Endpoint {
  return {
    method: 'POST',
    path,
    async handle(request, services) {
      try {
        if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
        const visit = await visitOf(request, services)
        if (!visit) throw new NotLoggedInProblem()
        return json(await act(services, visit.person, await readMessage(request, schema), visit.session))
      } catch (error) {
        return problemResponse(error, services)
      }
    },
  }
}

/** Something only a person who is logged in may look at. */
export function staffView(path: string, view: (services: Services, person: Person, query: URLSearchParams, headers: Headers) => Promise<Response>): Endpoint {
  return {
    method: 'GET',
    path,
    async handle(request, services) {
      try {
        const person = await sessionPerson(request, services)
        if (!person) throw new NotLoggedInProblem()
        return await view(services, person, new URL(request.url).searchParams, request.headers)
      } catch (error) {
        return problemResponse(error, services)
      }
    },
  }
}

async function readMessage<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  const result = v.safeParse(schema, await request.json().catch(() => undefined))
  if (!result.success) throw new InvalidMessageProblem(v.getDotPath(result.issues[0] as v.GenericIssue) ?? '')
  return result.output
}
