import type { service } from '../../lib/model/types/service.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { LinkList } from '../components/link-list.tsx'
import { Text } from '../components/text.tsx'
import { bookingUrl } from '../requests/booking-url.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'

interface Props {
  readonly site: Queries
  readonly owner: string
  readonly access: ValuesOf<typeof service>['accesso']
  readonly slug: string
}

/** The ways to use a service: in the net, at an office by appointment, otherwise. */
export function ServiceAccess({ site, owner, access, slug }: Props) {
  const offices = (access.uffici ?? []).map((slug) => site.named(owner, 'unita', slug)).filter((card) => card !== null)
  return (
    <>
      {access.online && (
        <p><a class="btn btn-primary" href={access.online.url} data-element="service-online-access">{access.online.etichetta}</a></p>
      )}
      {site.site.tipo === 'public' && <p><a class="btn btn-outline-primary" href={bookingUrl(site.site, `${owner}/${slug}`)} data-element="appointment-booking">{say.book}</a></p>}
      {offices.length > 0 && (
        <div data-element="service-generic-access">
          <p>{say.atOffices}</p>
          <LinkList site={site} cards={offices} />
        </div>
      )}
      {access.altro && <Text text={access.altro} element="service-generic-access" />}
    </>
  )
}
