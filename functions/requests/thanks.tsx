import { numberInWords } from '../../lib/requests/request-number.ts'
import { slotInWords } from '../../lib/requests/words.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { ThanksGonePage, ThanksPage } from '../../templates/requests/thanks-page.tsx'
import { sitePage } from '../public-form/site-page.ts'
import { publicPage } from './public-page.ts'
import { publicSiteAsked } from './public-site-asked.ts'
import { requestJustMade } from './request-just-made.ts'
import { THANKS, THANKS_CALENDAR, thanksUrl } from './thanks-url.ts'

/** What somebody reads after they wrote: whoever has the address within the hour reads a number and an office, nothing of what was written. */
export default publicPage(THANKS, async (query, services) => {
  const site = await publicSiteAsked(query, services)
  const request = await requestJustMade(query, site, services)
  if (!request) return sitePage(services, site, (queries) => renderPage(<ThanksGonePage site={queries} />), 404)
  const { mail } = services
  const slot = request.events[0]?.slot ?? null
  const thanks = {
    kind: request.kind,
    number: numberInWords(request.id),
    office: request.office.title,
    when: slot && slotInWords(slot),
    calendar: slot && thanksUrl(site, request.id, THANKS_CALENDAR),
    mail: request.person.email === null ? ('none' as const) : mail.boxes ? ('box' as const) : mail.office ? ('mail' as const) : ('nowhere' as const),
  }
  return sitePage(services, site, (queries) => renderPage(<ThanksPage site={queries} thanks={thanks} />))
})
