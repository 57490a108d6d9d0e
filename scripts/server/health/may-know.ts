import { createHash, timingSafeEqual } from 'node:crypto'
import { LOOPBACK } from '../settings.ts'

interface Asker {
  /** The other end of the socket. */
  readonly peer: string | undefined
  readonly headers: Headers
}

/**
 * Who may be told everything: whoever asks on this machine itself, or knows the token. A server before us asks from this
 * machine too, for others: it says so, and it says the name they asked for.
 */
export function mayKnow({ peer, headers }: Asker, token: string | null): boolean {
  const isPassedOn = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some((name) => headers.has(name))
  if (!isPassedOn && isLoopback(peer ?? '') && isLoopback(hostOf(headers.get('host') ?? ''))) return true
  const given = /^Bearer (?<given>\S{1,1000})$/i.exec(headers.get('authorization') ?? '')?.groups?.given
  return token !== null && given !== undefined && timingSafeEqual(digest(given), digest(token))
}

function isLoopback(address: string): boolean {
  return LOOPBACK.test(address.replace(/^::ffff:/i, ''))
}

function hostOf(header: string): string {
  return header.toLowerCase().replace(/:\d{1,5}$/, '').replace(/^\[(.*)\]$/, '$1')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
