/** What the server says when it is asked again without the person having asked: news, nothing new, a session that ended, or no answer. */
export type Heard<T> = { readonly news: T; readonly etag: string | null } | 'same' | 'ended' | 'silent'

/**
 * Reads in the background. Unlike `ask` it leads nowhere: a session that ended must not take away what is being written.
 *
 * @param etag the name of the answer that is known, to be told only what is another
 */
export async function askAgain<T>(path: string, etag: string | null = null): Promise<Heard<T>> {
  const response = await fetch(`/api/desk/${path}`, { credentials: 'same-origin', ...(etag && { headers: { 'if-none-match': etag } }) }).catch(() => null)
  if (response?.status === 304) return 'same'
  if (response?.status === 401) return 'ended'
  const body: unknown = response?.ok ? await response.json().catch(() => null) : null
  return body ? { news: body as T, etag: response?.headers.get('etag') ?? null } : 'silent'
}
