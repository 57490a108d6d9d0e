/** What a browser does with cookies and redirects, over plain HTTP, one step at a time. */
export function httpBrowser() {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }

  async function ask(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const ended = attributes.some((text) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(text))
      if (ended) jar.delete(name)
      else jar.set(name, pair.slice(name.length + 1))
    }
    return response
  }

  return {
    jarOf,
    ask,
    /** Follows redirects from an address to the first answer that is none, or to the first address for which `stop` says so. */
    async follow(url: string, stop: (url: string) => boolean = () => false): Promise<{ readonly url: string; readonly response: Response }> {
      let response = await ask(url)
      for (let steps = 0; steps < 20 && response.status >= 301 && response.status <= 308; steps++) {
        url = new URL(response.headers.get('location') ?? '', url).href
        if (stop(url)) return { url, response }
        response = await ask(url)
      }
      return { url, response }
    },
    /** Sends the form of a page as a browser would. */
    send(page: string, action: string, fields: Readonly<Record<string, string>>) {
      return ask(new URL(action, page).href, { method: 'POST', headers: { origin: new URL(page).origin }, body: new URLSearchParams(fields) })
    },
  }
}

export type HttpBrowser = ReturnType<typeof httpBrowser>
