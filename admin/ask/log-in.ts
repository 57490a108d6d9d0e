/** Leaves for the log-in, which comes back to this very place. Never answers: the page goes away. */
export function logIn(): Promise<never> {
  const here = `${location.pathname}${location.hash}`
  location.assign(`/entra?next=${encodeURIComponent(here)}`)
  return new Promise<never>(() => {})
}
