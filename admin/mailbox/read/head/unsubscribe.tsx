import { linkTarget } from '../../compose/rich/link-target.ts'
import { composeHref } from '../../route.ts'
import { READ_WORDS } from '../../words/read.ts'

/** The way out of a mailing list, as the message gives it (RFC 2369 §3.2); where it leads is said before it is followed. */
export function Unsubscribe({ address }: { readonly address: string }) {
  const { head: say } = READ_WORDS
  const href = linkTarget(address)
  if (href === null) return null
  const { protocol, hostname, pathname } = new URL(href)
  if (protocol === 'mailto:') return <a href={composeHref(crypto.randomUUID(), null, pathname)}>{say.unsubscribe}</a>
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">{say.unsubscribe}</a> {say.unsubscribeAt(hostname)}
    </>
  )
}
