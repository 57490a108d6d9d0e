import type { Person } from '../lib/access/person.ts'
import type { Services } from './services.ts'
import { visitOf } from './visit.ts'

/** Who a request comes from, or `null`. */
export async function sessionPerson(request: Request, services: Services): Promise<Person | null> {
  return (await visitOf(request, services))?.person ?? null
}
