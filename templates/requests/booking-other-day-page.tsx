import { weekdayInWords } from '../../lib/calendar/weekday-in-words.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { Honeypot } from '../components/honeypot.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS } from '../words/requests.ts'
import { OfficeReach, type ReachedOffice } from './office-reach.tsx'
import { OTHER_DAY, OTHER_DAY_FIELD } from './other-day.ts'

const { booking: say } = REQUEST_PAGE_WORDS

interface Props {
  readonly site: Queries
  readonly office: ReachedOffice
  /** The days it receives, with how many times are free. */
  readonly days: readonly { readonly day: string; readonly free: number }[]
  /** What was typed so far, by field: it goes on with the day. */
  readonly typed: Readonly<Record<string, string>>
}

/** The second step of an appointment again, for who has written something already. */
export function BookingOtherDayPage({ site, office, days, typed }: Props) {
  return (
    <Page site={site} title={say.at(office.title)} description={say.text} address="/prenota-appuntamento/" robots="noindex">
      <PageHeader site={site} title={say.at(office.title)} />
      <div class="section section-muted">
        <div class="container">
          <p class="rd-step">{say.step(2, say.chooseDay)}</p>
          <p>{say.wordsStay}</p>
          <form method="post" action={OTHER_DAY}>
            <Honeypot site={site.site} id="giorno-nota" />
            {Object.entries(typed).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
            <ul class="rd-days" aria-label={say.days(office.title)}>
              {days.map(({ day, free }) => (
                <li key={day}>
                  {free === 0 ? <span>{weekdayInWords(day)}</span> : <button type="submit" name={OTHER_DAY_FIELD} value={day}>{weekdayInWords(day)}</button>} <span class="form-text">{say.free(free)}</span>
                </li>
              ))}
            </ul>
          </form>
          <OfficeReach office={office} />
        </div>
      </div>
    </Page>
  )
}
