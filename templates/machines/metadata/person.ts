import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { person } from '../../../lib/model/types/person.ts'
import { addressOf } from '../../../lib/site/address.ts'
import type { Queries } from '../../../lib/site/queries.ts'
import { absolute } from '../absolute.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'
import { officeNamed } from './office.ts'

/**
 * Who a person is in office: name, role, body. Not the portrait, the life, the phone: what is given to be gathered by machines
 * is no more than the role asks for (GDPR art. 5, minimisation).
 */
export function personMetadata(queries: Queries, site: PublicSite, entry: Entry): JsonLd {
  const { nome, cognome, incarichi } = entry.values as ValuesOf<typeof person>
  const current = incarichi.filter(({ fine }) => fine === undefined || fine >= queries.today())
  const bodies = current.flatMap(({ unita }) => queries.named(entry.owner, 'unita', unita) ?? [])
  return {
    '@type': 'Person',
    name: `${nome} ${cognome}`,
    givenName: nome,
    familyName: cognome,
    jobTitle: current.length > 0 ? current.map(({ ruolo }) => ruolo) : undefined,
    url: absolute(site, addressOf(entry, 'public')),
    worksFor: current.length > 0 ? [municipalityNamed(site), ...bodies.map((card) => officeNamed(site, card))] : undefined,
  }
}
