import type { Queries } from '../../lib/site/queries.ts'
import { feedOfList } from '../machines/feeds/feed-of-page.ts'
import { CALENDAR, CATALOGUE } from '../machines/addresses.ts'
import { MACHINE_WORDS as say } from '../words/machine.ts'
import { CalendarLink } from './calendar-link.tsx'
import { FollowLink } from './follow-link.tsx'
import { ToolLink } from './tool-link.tsx'

/** What a list gives to who wants it elsewhere: its feed, the calendar of the events, the catalogue of the data. */
export function ListTools({ site, address }: { site: Queries; address: string }) {
  const feed = feedOfList(site, address)
  if (!feed) return null
  return (
    <p class="rd-tools">
      <FollowLink site={site} feed={feed} />
      {address === '/vivere-il-comune/eventi/' && <CalendarLink site={site} address={CALENDAR} label={say.calendar} />}
      {address === '/amministrazione/documenti-e-dati/' && site.cards('dataset').length > 0 && (
        <ToolLink site={site} address={CATALOGUE} icon="files" label={say.file(say.catalogue, 'JSON-LD')} type="application/ld+json" />
      )}
    </p>
  )
}
