/**
 * Does a request that changes something come from a page of ours? The browser says so in `Sec-Fetch-Site` (Fetch
 * Metadata) and in `Origin`; a request that says neither does not come from one.
 *
 * @param publicUrl where people reach the portal through another server; `null` when they reach it directly
 */
export function isSameOrigin(request: Request, publicUrl: string | null): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('origin')
  if (origin !== null) return origin === (publicUrl ?? new URL(request.url).origin)
  return site === 'same-origin'
}
