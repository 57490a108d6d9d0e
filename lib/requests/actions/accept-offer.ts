import type { CitizenRequest } from '../citizen-request.ts'
import { type Offer, offerOf } from '../offer/offer.ts'
import { OfferLinkProblem } from '../problems/offer-link-problem.ts'
import type { RequestRoom } from '../request-room.ts'
import { tellOffice, tellPerson } from './do-with-request.ts'

/**
 * The citizen takes the time the office offered: it is agreed, and both get it for their calendars. What is agreed already
 * stays as it is, and nobody is told twice.
 *
 * @throws {OfferLinkProblem} where it no longer holds
 */
export async function acceptOffer(room: RequestRoom, { request: { id }, index }: Offer): Promise<CitizenRequest> {
  let isNew = false
  const request = await room.requests.change(id, (now) => {
    const offer = offerOf(now, index, room.now())
    if (!offer) throw new OfferLinkProblem()
    if (offer.agreed) return now
    isNew = true
    return { ...now, appointment: { slot: offer.slot, state: 'confirmed' }, events: [...now.events, { what: 'accepted', at: room.now(), by: null, words: null, slot: offer.slot }] }
  })
  if (!request) throw new OfferLinkProblem()
  if (isNew) await Promise.all([tellPerson(room, request), tellOffice(room, request)])
  return request
}
