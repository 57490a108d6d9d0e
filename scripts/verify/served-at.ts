import { readGoneOut } from '../../lib/site/gone-out.ts'

/** Bytes that are read of one file, and milliseconds that are waited for it: a site is somebody’s, and may answer anything. */
const MOST_BYTES = 512 * 1024 * 1024
const PATIENCE = 60_000

export function isAddress(site: string): boolean {
  return /^https?:\/\//.test(site)
}

/**
 * The bytes that a site serves for a path of its manifest; `null` where it serves none. A page is asked for at the address
 * that people have; what says that a page went is what its address answers with: the page of a 410, the place of a 301.
 *
 * @param site its address
 */
export async function servedAt(site: string, path: string): Promise<Uint8Array | null> {
  const base = site.endsWith('/') ? site : `${site}/`
  const left = readGoneOut(path)
  const place = left ? left.address.slice(1) : path.replace(/(^|\/)index\.html$/, '$1')
  const address = new URL(place.split('/').map(encodeURIComponent).join('/'), base)
  const answer = await fetch(address, { redirect: left?.says === 'elsewhere' ? 'manual' : 'follow', signal: AbortSignal.timeout(PATIENCE) }).catch(() => null)
  if (!answer?.url.startsWith(new URL(base).origin)) return ended(answer)
  if (left?.says === 'elsewhere') {
    await answer.body?.cancel()
    return answer.status === 301 ? placeOf(answer.headers.get('location') ?? '', address) : null
  }
  return answer.status === (left ? 410 : 200) ? bodyOf(answer) : ended(answer)
}

async function ended(answer: Response | null): Promise<null> {
  await answer?.body?.cancel()
  return null
}

/** Where readers are sent, rooted at the host: some servers write the host before it. */
function placeOf(location: string, from: URL): Uint8Array | null {
  const to = URL.canParse(location, from) ? new URL(location, from) : null
  return to?.origin === from.origin ? Buffer.from(to.pathname + to.search + to.hash) : null
}

async function bodyOf({ body }: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
