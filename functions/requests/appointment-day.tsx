import { bookableOffice } from '../../lib/requests/bookable-office.ts'
import { NoSuchOfficeProblem } from '../../lib/requests/problems/no-such-office-problem.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { BookingOtherDayPage } from '../../templates/requests/booking-other-day-page.tsx'
import { OTHER_DAY, OTHER_DAY_FIELD } from '../../templates/requests/other-day.ts'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import { APPOINTMENT_FIELDS } from './appointment-fields.ts'
import { askSite } from './ask-site.ts'
import { bookingFormPage } from './booking-form.tsx'
import { freeDays } from './free-days.ts'
import { requestRoomOf } from './request-room-of.ts'
import { trappedUrl } from './thanks-url.ts'
import { typedFields } from './typed-fields.ts'

/** Another day for an appointment somebody is writing: the days first, then the form again, with every word that was typed. */
export default publicForm(OTHER_DAY, { throttle: 'step', bytes: 20_000, files: 0 }, async (form, services) => {
  if (form.isTrapped) return seeOther(trappedUrl(form.site))
  const typed = typedFields(form, APPOINTMENT_FIELDS)
  const bookable = askSite(services, form.site.key, (site) => bookableOffice(site, typed.ufficio ?? ''))
  if (!bookable) throw new NoSuchOfficeProblem()
  const taken = await requestRoomOf(services).slots.taken({ site: form.site.key, ...bookable.office })
  const known = (day: string | undefined) => bookable.days.find((one) => one.day === day)?.day ?? null
  const day = known(form.text(OTHER_DAY_FIELD)) ?? (form.tooMany ? known(typed.giorno) : null)
  if (day === null) return sitePage(services, form.site, (site) => renderPage(<BookingOtherDayPage site={site} office={bookable.office} days={freeDays(bookable, taken)} typed={typed} />))
  // A time is chosen with its day.
  const kept = day === typed.giorno ? typed : { ...typed, ora: '' }
  const state = { typed: kept, faults: [], refusal: form.tooMany?.message ?? null }
  return sitePage(services, form.site, (site) => bookingFormPage(site, { bookable, taken, day, service: typed.servizio ?? '', state }), form.tooMany ? 429 : 200)
})
