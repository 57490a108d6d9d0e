import { weekdayInWords } from '../../lib/calendar/weekday-in-words.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { OfficeReach, type ReachedOffice } from './office-reach.tsx'

const { booking: say } = REQUEST_PAGE_WORDS

interface Props {
  readonly site: Queries
  readonly office: ReachedOffice
  /** The days it receives, with how many times are free, each with the address of the next step. */
  readonly days: readonly { readonly day: string; readonly free: number; readonly url: string }[]
  /** Lines of its hours that no machine reads. */
  readonly otherHours: readonly string[]
}

/** The second step of an appointment: the day. */
export function BookingDaysPage({ site, office, days, otherHours }: Props) {
  const full = days.every(({ free }) => free === 0)
  return (
    <Page site={site} title={say.at(office.title)} description={say.text} address="/prenota-appuntamento/" robots="noindex">
      <PageHeader site={site} title={say.at(office.title)}>
        <p><a href={href(site.site, '/prenota-appuntamento/')}>{say.change}</a></p>
      </PageHeader>
      <div class="section section-muted">
        <div class="container">
          <p class="rd-step">{say.step(2, say.chooseDay)}</p>
          {full && <p>{say.full}</p>}
          {!full && (
            <ul class="rd-days" aria-label={say.days(office.title)}>
              {days.map(({ day, free, url }) => (
                <li key={day}>
                  {free === 0 ? <span>{weekdayInWords(day)}</span> : <a href={url}>{weekdayInWords(day)}</a>} <span class="form-text">{say.free(free)}</span>
                </li>
              ))}
            </ul>
          )}
          {otherHours.length > 0 && (
            <>
              <p>{say.otherHours}</p>
              <ul>{otherHours.map((line) => <li key={line}>{line}</li>)}</ul>
            </>
          )}
          <OfficeReach office={office} />
        </div>
      </div>
    </Page>
  )
}
