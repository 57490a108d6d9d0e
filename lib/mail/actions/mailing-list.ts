import type { OpenedMessage } from '../mailbox/opened-message.ts'
import { headerOf } from './header-of.ts'

/**
 * What a message says of the list it came over (RFC 2369 §3.2); `null` where it came over none. Of the ways to leave it one
 * that a browser follows is taken: a page, else a mail.
 */
export function mailingList(opened: OpenedMessage): { readonly unsubscribe: string | null } | null {
  const ways = headerOf(opened, 'list-unsubscribe')
  if (ways === undefined && headerOf(opened, 'list-id') === undefined) return null
  const addresses = [...(ways ?? '').slice(0, 4000).matchAll(/<([^<>\s]{1,1500})>/g)].map(([, address = '']) => address).filter((address) => URL.canParse(address))
  const withScheme = (scheme: string) => addresses.find((address) => new URL(address).protocol === scheme)
  return { unsubscribe: withScheme('https:') ?? withScheme('mailto:') ?? null }
}
