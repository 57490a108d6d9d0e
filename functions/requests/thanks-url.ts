import type { Site } from '../../lib/model/sites.ts'
import { newRequestId } from '../../lib/requests/request-number.ts'
import type { CitizenRequest } from '../../lib/requests/citizen-request.ts'
import { SITE_FIELD } from '../../templates/components/honeypot.tsx'

/** Where somebody reads that their request was taken. */
export const THANKS = '/api/richiesta'
export const THANKS_CALENDAR = '/api/richiesta/calendario'

export function thanksUrl({ key }: Pick<Site, 'key'>, id: CitizenRequest['id'], path: string = THANKS): string {
  return `${path}?${new URLSearchParams({ [SITE_FIELD]: key, n: id })}`
}

/** What a program is told that filled in the trap: an address like any other. */
export function trappedUrl(site: Pick<Site, 'key'>): string {
  return thanksUrl(site, newRequestId())
}
