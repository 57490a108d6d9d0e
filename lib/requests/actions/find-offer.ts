import { type Offer, offerOf } from '../offer/offer.ts'
import { openOffer } from '../offer/offer-token.ts'
import { OfferLinkProblem } from '../problems/offer-link-problem.ts'
import type { RequestRoom } from '../request-room.ts'

/**
 * The offered time a link leads to.
 *
 * @param secret the portal's 32 bytes
 * @throws {OfferLinkProblem} the same whatever is wrong
 */
export async function findOffer(room: Pick<RequestRoom, 'requests' | 'now'>, token: string, secret: Uint8Array): Promise<Offer> {
  const claims = await openOffer(token, secret, Math.floor(room.now() / 1000))
  const request = claims && (await room.requests.find(claims.request))
  const offer = request && offerOf(request, claims.index, room.now())
  if (!offer) throw new OfferLinkProblem()
  return offer
}
