import { acceptOffer } from '../../lib/requests/actions/accept-offer.ts'
import { findOffer } from '../../lib/requests/actions/find-offer.ts'
import { OFFER_ADDRESS } from '../../lib/requests/offer/offer-address.ts'
import { OfferLinkProblem } from '../../lib/requests/problems/offer-link-problem.ts'
import { publicForm } from '../public-form/public-form-endpoint.ts'
import { seeOther } from '../public-form/site-page.ts'
import { requestRoomOf } from './request-room-of.ts'
import { sendLetters } from './send-letters.ts'
import { trappedUrl } from './thanks-url.ts'

/** Who got the link takes the time that is offered; the page that follows says so, and pressed again it says so again. */
export default publicForm(OFFER_ADDRESS, { throttle: 'request', bytes: 2000, files: 0 }, async (form, services) => {
  if (form.isTrapped) return seeOther(trappedUrl(form.site))
  if (form.tooMany) throw form.tooMany
  const token = form.text('t')
  const room = requestRoomOf(services)
  const offer = await findOffer(room, token, services.sessionKey)
  if (offer.request.site !== form.site.key) throw new OfferLinkProblem()
  const request = await acceptOffer(room, offer)
  services.log('request-step', { request: request.id, step: 'accept' })
  await sendLetters(services)
  return seeOther(`${OFFER_ADDRESS}?${new URLSearchParams({ t: token })}`)
})
