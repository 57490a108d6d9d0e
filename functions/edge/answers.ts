import { siteHeaders } from '../../lib/access/site-headers.ts'
import { type GatePages, NEXT } from './compiled-gate.ts'

/** The gate's pages run nothing: a style sheet, a font, a drawing in the address. */
const PAGE_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Where a token that is too old is made new; the portal's own server answers there. */
const RENEWAL = '/entra/rinnova'

/** As long as the portal takes an address to come back to. */
const LONGEST_NEXT = 1000

/** What the gate answers when it lets nothing through: from the pages it was built with, never from what is there. */
export function answersOf(pages: GatePages) {
  return {
    missing: () => page(pages.missing, 404),
    denied: () => page(pages.denied, 403),
    needLogin: (path: string) => page(pages.needLogin.replaceAll(NEXT, () => path), 401),
    /** @param address whole, with its host */
    needPass: (address: string) => page(pages.needPass.replaceAll(NEXT, () => encodeURIComponent(address)), 401),
    /** The address held a pass: it is told to no other page. */
    entered: (next: string, cookie: string) => new Response(null, { status: 303, headers: { ...restricted(), location: next, 'set-cookie': cookie, 'referrer-policy': 'no-referrer' } }),
    unavailable: () => page(pages.unavailable, 503),
    methodNotAllowed: () => new Response(null, { status: 405, headers: { ...restricted(), allow: 'GET, HEAD' } }),
    movedTo: (location: string) => new Response(null, { status: 301, headers: { ...restricted(), location } }),
    /**
     * @param since when the old token was made: with it the portal sees that the two clocks differ, and breaks the circle
     */
    renewal: (target: string, path: string, since: number) => {
      const next = encodeURIComponent(target.length > LONGEST_NEXT ? path : target)
      return new Response(null, { status: 303, headers: { ...restricted(), location: `${RENEWAL}?next=${next}&da=${since}` } })
    },
  }
}

function page(html: string, status: number): Response {
  return new Response(html, { status, headers: { ...restricted(), 'content-security-policy': PAGE_POLICY, 'content-type': 'text/html; charset=utf-8' } })
}

function restricted(): Readonly<Record<string, string>> {
  return siteHeaders({ tipo: 'intranet' })
}
