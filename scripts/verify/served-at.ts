/** Bytes that are read of one file, and milliseconds that are waited for it: a site is somebody’s, and may answer anything. */
const MOST_BYTES = 512 * 1024 * 1024
const PATIENCE = 60_000

export function isAddress(site: string): boolean {
  return /^https?:\/\//.test(site)
}

/**
 * The bytes that a site serves for a path of its manifest; `null` where it serves none. A page is asked for at the address
 * that people have.
 *
 * @param site its address
 */
export async function servedAt(site: string, path: string): Promise<Uint8Array | null> {
  const base = site.endsWith('/') ? site : `${site}/`
  const address = new URL(path.replace(/(^|\/)index\.html$/, '$1').split('/').map(encodeURIComponent).join('/'), base)
  const answer = await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) }).catch(() => null)
  if (!answer?.ok || !answer.body || !answer.url.startsWith(new URL(base).origin)) {
    await answer?.body?.cancel()
    return null
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body) {
    size += chunk.byteLength
    if (size > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
