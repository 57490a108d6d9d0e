/** Where citizens' requests are listed; one of them is below. */
export const REQUESTS_PLACE = '#/richieste'

export function requestHref(id: string): string {
  return `${REQUESTS_PLACE}/${id}`
}

/** The id of the request an address (`/richieste/7k3m9qxp`) is of; `null` for any other address. */
export function readRequestHref(path: string): string | null {
  return /^\/richieste\/([0-9a-z]{8})$/.exec(path)?.[1] ?? null
}
