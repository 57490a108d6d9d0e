import type { CitizenRequest } from '../citizen-request.ts'
import { OFFER_ADDRESS } from './offer-address.ts'
import { sealOffer } from './offer-token.ts'

/**
 * The address that accepts the time an event offered, and does nothing else; `null` for an event that offers none.
 *
 * @param origin where people reach the portal, with its scheme
 * @param secret the portal's 32 bytes
 */
export async function offerLink(origin: string, { id, events }: Pick<CitizenRequest, 'id' | 'events'>, index: number, secret: Uint8Array): Promise<string | null> {
  const event = events[index]
  if (event?.what !== 'proposed' || !event.slot) return null
  // Until the night before: an office has to know in time. Which day it is in Italy is asked again when it is accepted.
  const until = Math.floor(Date.parse(`${event.slot.day}T00:00:00Z`) / 1000)
  return `${origin}${OFFER_ADDRESS}?t=${await sealOffer({ request: id, index, until }, secret)}`
}
