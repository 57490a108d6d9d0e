/** Where a half-written request for an appointment goes to change its day: what was typed is sent along, so that none of it is in an address. */
export const OTHER_DAY = '/api/appuntamento/giorno'

/** The day that is chosen there. */
export const OTHER_DAY_FIELD = 'altro_giorno'
