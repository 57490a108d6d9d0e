/** Where the editor lives and where its links lead, on the origin it was loaded from. */
export const EDITOR = '/redazione/editor/'
export const START = '/'
export const DESK = '/redazione/scrivania/'
/** What the person wrote, and what became of it. */
export const MINE = `${DESK}#/mie`
export const LOG_IN = '/entra'
export const LOG_OUT = '/esci'
