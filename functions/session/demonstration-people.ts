import { partOf } from '../../lib/access/part.ts'
import type { StartPerson } from '../../templates/portal/people-doors.tsx'
import type { Services } from '../services.ts'

/** The people anyone may enter as: nobody where this is no demonstration. */
export async function demonstrationPeople({ demonstration, work }: Services): Promise<readonly StartPerson[]> {
  if (!demonstration) return []
  const published = await work.published()
  return [...published.people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    office: person.office,
    body: published.sites.find((site) => site.tipo === 'public' && site.ente === person.member)?.breve ?? person.member,
    part: partOf(person, published.rules),
  }))
}
