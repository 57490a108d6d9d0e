import { OFFER_ADDRESS } from '../../lib/requests/offer/offer-address.ts'
import { OfferLinkProblem } from '../../lib/requests/problems/offer-link-problem.ts'
import { numberInWords } from '../../lib/requests/request-number.ts'
import { slotInWords } from '../../lib/requests/words.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { OfferPage } from '../../templates/requests/offer-page.tsx'
import { sitePage } from '../public-form/site-page.ts'
import { offerVisit } from './offer-visit.ts'
import { publicPage } from './public-page.ts'

// The address has a secret: no other site is told it. «no-referrer» would leave a form without an origin (Fetch §3.2).
const UNTOLD = { 'referrer-policy': 'same-origin' } as const

/** The time an office offered, for who got the link: nothing changes by looking, for programs that check mails open every link in them. */
export default publicPage(OFFER_ADDRESS, async (query, services, asked) => {
  const token = query.get('t') ?? ''
  const { request, slot, agreed } = await offerVisit(asked, token, services)
  const site = (await services.work.published()).site(request.site)
  if (site?.tipo !== 'public') throw new OfferLinkProblem()
  const offer = { token, number: numberInWords(request.id), office: request.office, when: slotInWords(slot), agreed, mail: services.mail.office !== null && request.person.email !== null }
  return sitePage(services, site, (queries) => renderPage(<OfferPage site={queries} offer={offer} />), 200, UNTOLD)
})
