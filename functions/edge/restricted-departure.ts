import { authorizeFile, type Territory } from '../../lib/access/authorize.ts'
import { siteHeaders } from '../../lib/access/site-headers.ts'
import { besideIndex } from '../../lib/site/gone-out.ts'
import { outOfLocation } from '../../lib/site/out-of-location.ts'
import { type Asked, restrictedFile } from './restricted-file.ts'

/**
 * What is answered where a page of a restricted site is no more: 301 or 410, or `null` when there never was one. Where
 * readers are sent must be theirs to read as well: an address alone may tell what is there.
 *
 * @param out of the page that is not there, below the site's output: `prato/documento/x/index.html`
 */
export async function restrictedDeparture(territory: Territory, shadow: string | null, asked: Asked, out: string): Promise<Response | null> {
  const { site, person } = asked
  // What was left lies beside the page: a rule that closes the page's own file closes it too.
  if (!/(^|\/)index\.html$/.test(out) || !authorizeFile(territory, site.key, out, person).allowed) return null
  const { gone, elsewhere } = besideIndex(out)
  // A HEAD would bring no address.
  const found = await restrictedFile(territory, shadow, { ...asked, request: new Request(asked.request.url) }, elsewhere, 200)
  if (!found) return restrictedFile(territory, shadow, asked, gone, 410)
  const location = await found.text()
  if (!authorizeFile(territory, site.key, outOfLocation(site, location), person).allowed) return null
  return new Response(null, { status: 301, headers: { ...siteHeaders(site), location } })
}
