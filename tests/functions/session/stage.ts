import { openTestPortal } from '../../e2e/portal.ts'
import { httpBrowser } from './http-browser.ts'
import { type Account, CLIENT, openProvider } from './provider.ts'

export const RETURN = '/entra/oidc/ritorno'

/** A portal whose people enter through a real provider, and a clock of the portal's that can be moved. */
export async function openStage(accounts: Readonly<Record<string, Account>>) {
  const provider = await openProvider(accounts)
  const clock = { ahead: 0 }
  const portal = await openTestPortal({
    now: () => Date.now() + clock.ahead * 1000,
    logIn: { openId: { issuer: provider.issuer, ...CLIENT, name: 'Accesso di prova', personClaim: null }, approveWith: 'oidc' },
  })
  provider.register(portal.url)

  /** Up to the address the provider sends the browser back to. */
  async function untilReturn(login: string, next = '/', browser = httpBrowser()) {
    const form = await browser.follow(`${portal.url}/entra/oidc?next=${encodeURIComponent(next)}`)
    const action = /action="([^"]+)"/.exec(await form.response.text())?.[1] ?? ''
    const sent = await browser.send(form.url, action, { prompt: 'login', login, password: 'qualsiasi' })
    const { url } = await browser.follow(new URL(sent.headers.get('location') ?? '', form.url).href, (at) => at.startsWith(`${portal.url}${RETURN}`))
    return { browser, address: url }
  }

  return {
    provider,
    portal,
    clock,
    untilReturn,
    /** The session cookie of someone who has entered through the provider. */
    async enter(login: string) {
      const { browser, address } = await untilReturn(login)
      await browser.ask(address)
      return `__Host-sid=${browser.jarOf(portal.url).get('__Host-sid') ?? ''}`
    },
    end: async () => {
      await portal.end()
      await provider.end()
    },
  }
}
