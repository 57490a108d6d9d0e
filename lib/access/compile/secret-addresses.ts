import { OFFER_ADDRESS } from '../../requests/offer/offer-address.ts'

/**
 * Where links with a secret in their query lead: whoever reads the log of a server must not be let in by it, so requests
 * for them are written down nowhere.
 */
export const SECRET_ADDRESSES: readonly string[] = ['/parere', OFFER_ADDRESS]
