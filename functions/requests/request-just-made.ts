import type { Site } from '../../lib/model/sites.ts'
import { type CitizenRequest, receivedAt } from '../../lib/requests/citizen-request.ts'
import { readNumber } from '../../lib/requests/request-number.ts'
import type { Services } from '../services.ts'
import { requestRoomOf } from './request-room-of.ts'

/** How long who wrote may look at it again without proving who they are. */
const HOUR_MS = 3_600_000

/** The request of an address with its number `n`, while it is new; `null` for all others. */
export async function requestJustMade(query: URLSearchParams, { key }: Pick<Site, 'key'>, services: Services): Promise<CitizenRequest | null> {
  const id = readNumber(query.get('n') ?? '')
  const request = id === null ? null : await requestRoomOf(services).requests.find(id)
  return request?.site === key && services.work.now() - receivedAt(request) < HOUR_MS ? request : null
}
