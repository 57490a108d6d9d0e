import { bookableOffice } from '../../lib/requests/bookable-office.ts'
import { NoSuchOfficeProblem } from '../../lib/requests/problems/no-such-office-problem.ts'
import { officesForService, serviceNamed } from '../../lib/site/requests/subjects.ts'
import { href } from '../../templates/href.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { BookingDaysPage } from '../../templates/requests/booking-days-page.tsx'
import { BookingOfficePage } from '../../templates/requests/booking-office-page.tsx'
import { bookingUrl } from '../../templates/requests/booking-url.ts'
import { seeOther, sitePage } from '../public-form/site-page.ts'
import { askSite } from './ask-site.ts'
import { bookingFormPage } from './booking-form.tsx'
import { freeDays } from './free-days.ts'
import { publicPage } from './public-page.ts'
import { publicSiteAsked } from './public-site-asked.ts'
import { requestRoomOf } from './request-room-of.ts'

/** An appointment, step by step: each is an address with what was chosen so far, so that «back» goes back. */
export default publicPage('/api/appuntamento', async (query, services) => {
  const site = await publicSiteAsked(query, services)
  const card = askSite(services, site.key, (queries) => serviceNamed(queries, query.get('servizio') ?? ''))
  const service = card ? `${card.owner}/${card.slug}` : ''
  const offices = (card && askSite(services, site.key, (queries) => officesForService(queries, card))) ?? []
  const choices = offices.map(({ owner, unit, title, description }) => ({ value: `${owner}/${unit}`, title, text: description }))
  const name = query.get('ufficio') ?? (choices.length === 1 ? (choices[0]?.value ?? '') : '')
  if (name === '') {
    if (!card) return seeOther(href(site, '/prenota-appuntamento/'))
    return sitePage(services, site, (queries) => renderPage(<BookingOfficePage site={queries} offices={choices} service={{ value: service, title: card.title }} />))
  }
  const bookable = askSite(services, site.key, (queries) => bookableOffice(queries, name))
  if (!bookable) throw new NoSuchOfficeProblem()
  const taken = await requestRoomOf(services).slots.taken({ site: site.key, ...bookable.office })
  const day = bookable.days.find((one) => one.day === query.get('giorno'))?.day ?? null
  if (day !== null || bookable.days.length === 0) {
    const state = { typed: { argomento: service }, faults: [], refusal: null }
    return sitePage(services, site, (queries) => bookingFormPage(queries, { bookable, taken, day, service, state }))
  }
  const days = freeDays(bookable, taken).map((one) => ({ ...one, url: bookingUrl(site, service, { ufficio: name, giorno: one.day }) }))
  return sitePage(services, site, (queries) => renderPage(<BookingDaysPage site={queries} office={bookable.office} days={days} otherHours={bookable.unread} />))
})
