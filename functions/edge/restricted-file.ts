import { authorizeFile, type Territory } from '../../lib/access/authorize.ts'
import { contentType } from '../../lib/access/content-types.ts'
import type { Person } from '../../lib/access/person.ts'
import { fileHeaders } from '../../lib/access/site-headers.ts'
import type { CompiledGate } from './compiled-gate.ts'

/** What is left to do of a request after this function; `next` neither asks it again nor follows a redirect. */
export interface EdgeContext {
  readonly next: (request: Request) => Promise<Response>
}

export interface Asked {
  readonly request: Request
  readonly context: EdgeContext
  readonly site: CompiledGate['sites'][number]
  readonly person: Person | null
}

/**
 * A file of a restricted site: `null` when it is not there, or is not this person's.
 *
 * The address that is asked of the host is made here from what was judged, not from what the reader sent. Nothing of the
 * host's answer but its bytes goes on: its other headers may name the folder, or let a cache keep the page.
 *
 * @param out below the site's output: `prato/documento/x/index.html`
 * @param status of the answer when the file is there
 */
export async function restrictedFile(territory: Territory, shadow: string | null, { request, context, site, person }: Asked, out: string, status: 200 | 404 | 410): Promise<Response | null> {
  if (!authorizeFile(territory, site.key, out, person).allowed) return null
  const address = new URL(`${shadow === null ? '' : `/${shadow}`}${site.base}${out}`, request.url)
  const found = await context.next(new Request(address, { method: request.method }))
  if (found.status >= 500) throw new Error(`the host answered ${found.status}`)
  if (found.status !== 200) return null
  return new Response(found.body, { status, headers: { ...fileHeaders(site, out), 'content-type': contentType(out) } })
}
