/** Where the log-in of the body begins that opens the mailbox, and comes back to this very place. */
export function logInHref(here: Pick<Location, 'pathname' | 'hash'>): string {
  return `/entra/oidc?next=${encodeURIComponent(`${here.pathname}${here.hash}`)}`
}
