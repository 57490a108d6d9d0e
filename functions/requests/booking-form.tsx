import { type BookableOffice } from '../../lib/requests/bookable-office.ts'
import { servicesAt } from '../../lib/site/requests/subjects.ts'
import type { Queries } from '../../lib/site/queries.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { BookingFormPage } from '../../templates/requests/booking-form-page.tsx'
import type { Option } from '../../templates/requests/choice-field.tsx'
import type { FormState } from '../../templates/requests/form-state.ts'
import { REQUEST_PAGE_WORDS } from '../../templates/words/requests.ts'

const { booking: say } = REQUEST_PAGE_WORDS

/** Who comes for something that has no sheet. */
export const OTHER_SUBJECT = 'altro'

/** Which form: the office, the times that are taken, the day that was chosen (`null` where the office names one), the service somebody came from. */
export interface BookingForm {
  readonly bookable: BookableOffice
  readonly taken: ReadonlySet<string>
  readonly day: string | null
  readonly service: string
  readonly state: FormState
}

/** What people come to an office for, as the form names it. */
export function subjectsAt(site: Queries, { office }: BookableOffice): readonly Option[] {
  return [...servicesAt(site, office).map(({ owner, slug, title }) => ({ value: `${owner}/${slug}`, label: title })), { value: OTHER_SUBJECT, label: say.otherSubject }]
}

/** The last page of an appointment, new or given back. */
export function bookingFormPage(site: Queries, { bookable, taken, day, service, state }: BookingForm): string {
  const { office, days } = bookable
  const value = `${office.owner}/${office.unit}`
  const times = days.find((one) => one.day === day)?.times ?? []
  const chosen = day === null ? null : { day, times: times.map((time) => ({ time, free: !taken.has(`${day}T${time}`) })) }
  return renderPage(<BookingFormPage site={site} office={{ ...office, value }} day={chosen} service={service} subjects={subjectsAt(site, bookable)} state={state} />)
}
