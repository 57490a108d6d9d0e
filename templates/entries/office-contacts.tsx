import type { unit } from '../../lib/model/types/unit.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Card } from '../../lib/site/card.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Contacts } from '../components/contacts.tsx'
import { CardLink } from '../components/link-list.tsx'
import { PlaceLine } from './place-line.tsx'

/** An office as the page of one of its services or news shows it: name, contacts, hours, where it is. */
export function OfficeContacts({ site, office, element }: { site: Queries; office: Card; element?: string }) {
  const values = site.entry(office.path)?.values as ValuesOf<typeof unit> | undefined
  if (!values) return null
  return (
    <div class="card card-body rd-office">
      <p class="h5"><CardLink site={site} card={office} {...(element ? { element } : {})} /></p>
      <PlaceLine site={site} place={site.named(office.owner, 'luogo', values.sede)} />
      {values.orari && <ul>{values.orari.map((line) => <li key={line}>{line}</li>)}</ul>}
      <Contacts contacts={values.contatti} />
    </div>
  )
}
