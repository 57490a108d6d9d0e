import * as assert from 'uvu/assert'

/** Someone with an HTTP client in front of the portal at `url`. */
export function visitorOf(url: string) {
  return {
    /** The cookie of a demonstration person. */
    async enter(persona: string): Promise<string> {
      const response = await fetch(`${url}/entra`, { method: 'POST', redirect: 'manual', headers: { origin: url }, body: new URLSearchParams({ persona }) })
      assert.is(response.status, 303)
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
    get: (path: string, cookie = '') => fetch(`${url}${path}`, { redirect: 'manual', headers: cookie ? { cookie } : {} }),
    post: (path: string, body: unknown, cookie = '', headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, { method: 'POST', headers: { origin: url, 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers }, body: JSON.stringify(body) }),
  }
}
