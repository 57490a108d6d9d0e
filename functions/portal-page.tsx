import type { VNode } from 'preact'
import { renderPage } from '../templates/layout/document.tsx'
import { type Message, MessagePage } from '../templates/portal/message-page.tsx'
import type { Services } from './services.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** A page of the portal itself. No cache keeps it: it may say who is looking. */
export function portalPage(page: VNode | string, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(typeof page === 'string' ? page : renderPage(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}

/** A page that only says something; it is the portal's, whatever is at its address. */
export function messagePage({ assets }: Pick<Services, 'assets'>, message: Message, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return portalPage(<MessagePage assets={assets} message={message} />, status, { ...headers, 'content-security-policy': POLICY })
}
