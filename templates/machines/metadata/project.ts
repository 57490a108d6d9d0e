import type { ValuesOf } from '../../../lib/model/content-type.ts'
import type { Entry } from '../../../lib/model/entry.ts'
import type { PublicSite } from '../../../lib/model/sites.ts'
import type { project } from '../../../lib/model/types/project.ts'
import { described } from './described.ts'
import type { JsonLd } from './json-ld.ts'
import { municipalityNamed } from './municipality.ts'

export function projectMetadata(site: PublicSite, entry: Entry): JsonLd {
  const { partner, ente_finanziatore, inizio, fine } = entry.values as ValuesOf<typeof project>
  return {
    '@type': 'Project',
    ...described(site, entry),
    foundingDate: inizio,
    dissolutionDate: fine,
    funder: ente_finanziatore?.map((name) => ({ '@type': 'Organization', name })),
    member: [municipalityNamed(site), ...(partner ?? []).filter(({ nome }) => nome !== site.nome).map(({ nome, url }) => ({ '@type': 'Organization', name: nome, url }))],
  }
}
