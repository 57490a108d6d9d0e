/**
 * Where a link with a secret in its query leads: whoever reads the log of a server must not be let in by it, so requests
 * for it are written down nowhere.
 */
export const SECRET_ADDRESS = '/parere'
