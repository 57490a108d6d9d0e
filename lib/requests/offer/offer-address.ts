/** Where a citizen accepts the time an office offered; the link of the mail has a secret in its query, `t`. */
export const OFFER_ADDRESS = '/api/appuntamento/accetta'
