import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'

/** Which addresses of the network may be reached: none inside, so that a link makes this machine ask nothing of its neighbours. */
export type MayReach = (address: string, port: number) => boolean

export interface AskOptions {
  readonly mayReach: MayReach
  /** Milliseconds for one answer, from the first byte sent to the last one read. */
  readonly patience: number
  /** Bytes of a body that are read, at most. */
  readonly most: number
}

export interface RawAnswer {
  readonly status: number
  readonly location: string | null
  /** Seconds to wait before asking again, where it says so. */
  readonly retryAfter: string | null
  /** The beginning of the body. */
  readonly text: string
}

/** What keeps an address from answering; `code` is that of the system, of TLS, or `INSIDE` or `SLOW`. */
export class NoAnswer extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

const AGENT = 'RedazioneDiffusa-collegamenti/1 (controllo dei collegamenti di un sito pubblico)'

/** One question to one address: no redirect is followed, and the name is resolved once, to an address that may be reached. Throws `NoAnswer`. */
export function ask(url: URL, method: 'HEAD' | 'GET', { mayReach, patience, most }: AskOptions): Promise<RawAnswer> {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve, reject) => {
    // A host that is an address is not looked up.
    if (isIP(host) && !mayReach(host, port)) return reject(new NoAnswer('INSIDE'))
    const headers = { 'user-agent': AGENT, accept: 'text/html, */*;q=0.1', 'accept-encoding': 'identity', connection: 'close' }
    const { request } = url.protocol === 'https:' ? https : http
    const asked = request(url, { method, headers, agent: false, lookup: reachable(mayReach, port), maxHeaderSize: 16_384 })
    const timer = setTimeout(() => asked.destroy(new NoAnswer('SLOW')), patience)
    const end = (work: () => void) => {
      clearTimeout(timer)
      work()
      asked.destroy()
    }
    asked.on('error', (error: NodeJS.ErrnoException) => end(() => reject(error instanceof NoAnswer ? error : new NoAnswer(error.code ?? 'UNKNOWN'))))
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      const done = () => end(() => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null, retryAfter: response.headers['retry-after'] ?? null, text: Buffer.concat(chunks).subarray(0, most).toString('utf8') }))
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.byteLength
        if (size >= most) done()
      })
      response.on('end', done)
      response.on('error', (error: NodeJS.ErrnoException) => end(() => reject(error instanceof NoAnswer ? error : new NoAnswer(error.code ?? 'UNKNOWN'))))
    })
    asked.end()
  })
}

// The address that was judged is the one that is connected to: a name that answers differently the second time gains nothing.
function reachable(mayReach: MayReach, port: number): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const good = addresses.filter(({ address }) => mayReach(address, port))
      const [first] = good
      // One address inside among others is no mistake to be worked around.
      if (!first || good.length < addresses.length) return callback(new NoAnswer('INSIDE'), '', 0)
      if (options.all) return (callback as unknown as (error: null, addresses: typeof good) => void)(null, good)
      callback(null, first.address, first.family)
    })
  }
}
