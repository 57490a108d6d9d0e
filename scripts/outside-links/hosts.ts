import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import { ask, type AskOptions, NoAnswer, type RawAnswer } from './ask.ts'
import { allowsPath } from './robots.ts'

interface HostsOptions extends AskOptions {
  /** Milliseconds between two questions to one host. */
  readonly gap: number
  /** Milliseconds since the epoch, after which nothing is asked any more. */
  readonly until: number
}

type Unasked = Extract<Answer, { is: 'unasked' }>
/** Bytes of a `robots.txt` that are read (RFC 9309 §2.5). */
const MOST_ROBOTS = 512_000
const EVERYTHING = ''
const NOTHING = 'User-agent: *\nDisallow: /'

/** All questions go through here: one at a time to each host, never faster than a person, and none where the host asks for peace. */
export class Hosts {
  readonly #options: HostsOptions
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #robots = new Map<string, string>()
  readonly #left = new Set<string>()

  constructor(options: HostsOptions) {
    this.#options = options
  }

  /** @throws {NoAnswer} */
  ask(url: URL, method: 'HEAD' | 'GET'): Promise<RawAnswer | Unasked> {
    const before = this.#turns.get(url.host) ?? Promise.resolve()
    const turn = before.then(() => this.#askNow(url, method))
    this.#turns.set(url.host, turn.catch(() => undefined).then(() => pause(this.#options.gap)))
    return turn
  }

  /** No more questions to a host: it said that they are too many. */
  leave(host: string): void {
    this.#left.add(host)
  }

  async #askNow(url: URL, method: 'HEAD' | 'GET'): Promise<RawAnswer | Unasked> {
    if (Date.now() > this.#options.until) return { is: 'unasked', why: 'late' }
    if (this.#left.has(url.host)) return { is: 'unasked', why: 'busy' }
    if (!allowsPath(await this.#robotsOf(url), `${url.pathname}${url.search}`)) return { is: 'unasked', why: 'robots' }
    return ask(url, method, this.#options)
  }

  /** RFC 9309 §2.3.1: without the file everything may be asked, while it cannot be read nothing. A host that does not answer is found out by the question itself. */
  async #robotsOf(url: URL): Promise<string> {
    const known = this.#robots.get(url.origin)
    if (known !== undefined) return known
    const robots = await this.#readRobots(new URL('/robots.txt', url))
    this.#robots.set(url.origin, robots)
    await pause(this.#options.gap)
    return robots
  }

  async #readRobots(url: URL): Promise<string> {
    try {
      const { status, text } = await ask(url, 'GET', { ...this.#options, most: MOST_ROBOTS })
      if (status >= 200 && status < 300) return text
      return status >= 500 || status === 429 ? NOTHING : EVERYTHING
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      return EVERYTHING
    }
  }
}
