import { findOffer } from '../../lib/requests/actions/find-offer.ts'
import type { Offer } from '../../lib/requests/offer/offer.ts'
import { OfferLinkProblem } from '../../lib/requests/problems/offer-link-problem.ts'
import { TooManyAttemptsProblem } from '../../lib/session/problems/too-many-attempts-problem.ts'
import type { Services } from '../services.ts'
import { requestRoomOf } from './request-room-of.ts'

/**
 * The offered time a link leads to. What leads nowhere is counted by address, and slows down.
 *
 * @throws {OfferLinkProblem | TooManyAttemptsProblem}
 */
export async function offerVisit(request: Request, token: string, services: Services): Promise<Offer> {
  const { work, sessionKey, logIn } = services
  const [address, now] = [logIn.addressOf(request), Math.floor(work.now() / 1000)]
  const wait = await logIn.throttle.waitForLink(address, now)
  if (wait > 0) throw new TooManyAttemptsProblem(wait)
  try {
    return await findOffer(requestRoomOf(services), token, sessionKey)
  } catch (error) {
    if (error instanceof OfferLinkProblem) await logIn.throttle.countDeadLink(address, now)
    throw error
  }
}
