import { isIP } from 'node:net'

/**
 * Where a request comes from, for the throttle: IPv4 whole, IPv6 by its network, for one subscriber has all of a /64 to
 * choose from (RFC 6177).
 *
 * @param peer the other end of the socket
 * @param forwarded the `X-Forwarded-For` of a request that came through the server before us, `null` when none stands
 * there: anyone may send the header. The last of its addresses is the one that server saw itself.
 */
export function clientAddress(peer: string | undefined, forwarded: string | null): string {
  const last = forwarded?.split(',').at(-1)?.trim() ?? ''
  return network(isIP(last) ? last : (peer ?? ''))
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIP(plain) !== 6) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const groups = (part: string) => (part ? part.split(':') : [])
  const zeros = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length
  const whole = [...groups(head), ...Array<string>(Math.max(0, zeros)).fill('0'), ...groups(tail ?? '')]
  return `${whole.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
