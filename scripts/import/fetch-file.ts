import { lookup as resolve } from 'node:dns'
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { MAX_MEDIA_BYTES } from '../../lib/checks/media.ts'
import { isPublicAddress } from '../../lib/net/public-address.ts'

const LONGEST_WAIT = 20_000
const MOST_HOPS = 3

interface FetchOptions {
  /** Addresses that may be asked; a public host must not lead inside the network of who imports. */
  readonly mayAsk?: (address: string) => boolean
  /** Milliseconds for a whole file. */
  readonly wait?: number
}

/**
 * Downloads a file of the old site: from its host and port and no other, also where it redirects to; no longer than a file
 * that may be loaded, within a limit of time, and never from an address inside a network. The address is checked when it
 * is connected to, so that a name that changes its mind in between gains nothing.
 *
 * @param site the old site's own address
 * @returns `null` for anything but a whole file
 */
export async function fetchFile(address: string, site: string, { mayAsk = isPublicAddress, wait = LONGEST_WAIT }: FetchOptions = {}): Promise<Uint8Array | null> {
  const { host } = new URL(site)
  const signal = AbortSignal.timeout(wait)
  let url = new URL(address, site)
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (url.host !== host || !/^https?:$/.test(url.protocol) || (isIP(bare(url.hostname)) !== 0 && !mayAsk(bare(url.hostname)))) return null
    const response = await ask(url, signal, mayAsk)
    if (response === null) return null
    const { statusCode = 0, headers } = response
    if (statusCode === 200) return whole(response)
    response.destroy()
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined || !URL.canParse(headers.location, url)) return null
    url = new URL(headers.location, url)
  }
  return null
}

function ask(url: URL, signal: AbortSignal, mayAsk: (address: string) => boolean): Promise<IncomingMessage | null> {
  const lookup: LookupFunction = (name, options, answer) => {
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const fine = error ? [] : addresses.filter(({ address }) => mayAsk(address))
      const [first] = fine
      if (!first) answer(error ?? Object.assign(new Error('not a public address'), { code: 'ENOTFOUND' }), '', 4)
      else if (options.all) answer(null, fine)
      else answer(null, first.address, first.family)
    })
  }
  return new Promise((done) => {
    const request = (url.protocol === 'https:' ? getSecure : getPlain)(url, { lookup, signal, agent: false, headers: { accept: '*/*' } }, done)
    request.on('error', () => {
      done(null)
    })
  })
}

async function whole(response: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      chunks.push(chunk)
      // What is longer is refused by its length, as any file that is too large.
      if (size > MAX_MEDIA_BYTES) break
    }
  } catch {
    return null
  } finally {
    response.destroy()
  }
  const declared = Number(response.headers['content-length'] ?? size)
  return declared > size && size <= MAX_MEDIA_BYTES ? null : Buffer.concat(chunks)
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
