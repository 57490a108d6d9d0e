import { appointmentCalendar } from '../../lib/requests/letters/appointment-calendar.ts'
import { REQUEST_WORDS } from '../../lib/requests/words.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { ThanksGonePage } from '../../templates/requests/thanks-page.tsx'
import { sitePage } from '../public-form/site-page.ts'
import { SAFE_HEADERS } from '../safe-headers.ts'
import { publicPage } from './public-page.ts'
import { publicSiteAsked } from './public-site-asked.ts'
import { requestJustMade } from './request-just-made.ts'
import { THANKS_CALENDAR } from './thanks-url.ts'

/** The time that was asked for, as a file for a calendar: also for who left no email. */
export default publicPage(THANKS_CALENDAR, async (query, services) => {
  const site = await publicSiteAsked(query, services)
  const request = await requestJustMade(query, site, services)
  const [event] = request?.events ?? []
  const ics = request && event ? appointmentCalendar({ request, to: 'person', origin: services.origin() }, event) : null
  if (ics === null) return sitePage(services, site, (queries) => renderPage(<ThanksGonePage site={queries} />), 404)
  return new Response(ics, { headers: { ...SAFE_HEADERS, 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="${REQUEST_WORDS.calendar.file}"`, 'cache-control': 'private, no-store' } })
})
