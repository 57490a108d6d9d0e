import { connect, isIP, type Socket } from 'node:net'
import { connect as secure } from 'node:tls'
import { MailServerUnreachableProblem } from '../problems/mail-server-unreachable-problem.ts'
import { LARGEST_ANSWER, readLine, type SieveWord } from './read-line.ts'
import type { SieveServer } from './sieve-server.ts'

const CONNECT_MS = 5_000
const SILENCE_MS = 8_000
const ALTOGETHER_MS = 20_000

/** A connection to a server, line by line. It ends by itself after twenty seconds, whatever the server does. */
export interface SieveLink {
  readonly line: () => Promise<readonly SieveWord[]>
  readonly send: (text: string) => void
  /** Goes on under TLS, once the server said that it will. */
  readonly secure: () => Promise<void>
  readonly close: () => void
}

/** @throws {MailServerUnreachableProblem} */
export async function openLink(server: SieveServer): Promise<SieveLink> {
  let socket: Socket = server.tls === 'implicit' ? secure(tlsOptions(server)) : connect({ host: server.host, port: server.port })
  let bytes: Buffer = Buffer.alloc(0)
  let failure: MailServerUnreachableProblem | null = null
  let waiting: (() => void) | null = null

  const fail = (why: string): void => {
    failure ??= new MailServerUnreachableProblem(why)
    socket.destroy()
    waiting?.()
  }
  const listen = (): void => {
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk])
      if (bytes.length > LARGEST_ANSWER) return fail('too-much')
      waiting?.()
    })
    socket.on('error', ({ code }: NodeJS.ErrnoException) => fail(/^[A-Z0-9_]{1,40}$/.test(code ?? '') ? String(code) : 'broken'))
    socket.on('close', () => fail('closed'))
    socket.setTimeout(SILENCE_MS, () => fail('silent'))
  }
  const opened = async (event: 'connect' | 'secureConnect'): Promise<void> => {
    const timer = setTimeout(() => fail('no-connection'), CONNECT_MS)
    await new Promise<void>((resolve) => {
      waiting = resolve
      socket.once(event, resolve)
    })
    waiting = null
    clearTimeout(timer)
    if (failure) throw failure
  }

  const deadline = setTimeout(() => fail('slow'), ALTOGETHER_MS)
  const close = (): void => {
    clearTimeout(deadline)
    socket.destroy()
  }
  listen()
  await opened(server.tls === 'implicit' ? 'secureConnect' : 'connect').catch((error: unknown) => {
    close()
    throw error
  })

  return {
    line: async () => {
      for (;;) {
        if (failure) throw failure
        const line = lineOf(bytes)
        if (line === undefined) fail('not-sieve')
        else if (line !== null) {
          bytes = bytes.subarray(line.length)
          return line.words
        } else await new Promise<void>((resolve) => (waiting = resolve))
      }
    },
    send: (text) => void socket.write(text),
    secure: async () => {
      // What came in the clear after the answer may be anybody's (RFC 5804 §2.2, as in RFC 3207 §4.2).
      if (bytes.length > 0) fail('not-sieve')
      if (failure) throw failure
      socket.removeAllListeners()
      socket.setTimeout(0)
      socket.on('error', () => undefined)
      socket = secure({ ...tlsOptions(server), socket })
      listen()
      await opened('secureConnect')
    },
    close,
  }
}

function tlsOptions({ host, port, ca }: SieveServer) {
  return { host, port, minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(isIP(host) === 0 ? { servername: host } : {}), ...(ca === null ? {} : { ca }) } as const
}

function lineOf(bytes: Buffer) {
  try {
    return readLine(bytes)
  } catch {
    return undefined
  }
}
