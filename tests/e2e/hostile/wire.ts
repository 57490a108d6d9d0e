import { connect, type Socket } from 'node:net'
import { readAnswer, type RawAnswer } from './raw-answer.ts'

const PATIENCE_MS = 8_000

/** What came back for bytes that were sent: an answer, or what little there was before silence or the end. */
export interface Reply extends RawAnswer {
  readonly how: 'answered' | 'closed' | 'silent'
}

/** Sends bytes as they are to 127.0.0.1 and reads what comes back: an HTTP client would repair what it sends. */
export interface Wires {
  /** @param request a whole request, latin1 */
  readonly send: (request: string) => Promise<Reply>
  readonly close: () => void
}

/**
 * A few connections that are kept open, each with one request on the way at a time: with more, an answer could be taken
 * for that of another request.
 */
export function openWires(port: number, count = 6): Wires {
  const idle = Array.from({ length: count }, () => wire(port))
  const all = [...idle]
  const waiting: ((free: ReturnType<typeof wire>) => void)[] = []
  return {
    async send(request) {
      const free = idle.pop() ?? (await new Promise<ReturnType<typeof wire>>((resolve) => waiting.push(resolve)))
      try {
        return await free.send(request)
      } finally {
        const next = waiting.shift()
        if (next) next(free)
        else idle.push(free)
      }
    },
    close: () => {
      for (const { end } of all) end()
    },
  }
}

function wire(port: number) {
  let socket: Socket | null = null
  const end = () => {
    socket?.destroy()
    socket = null
  }
  const attempt = (request: string) =>
    new Promise<Reply>((resolve) => {
      let bytes: Buffer = Buffer.alloc(0)
      const isHead = request.startsWith('HEAD ')
      const open = socket ?? connect(port, '127.0.0.1').setNoDelay(true)
      socket = open
      const timer = setTimeout(() => settle('silent'), PATIENCE_MS)
      const settle = (how: Reply['how']) => {
        clearTimeout(timer)
        open.removeAllListeners().on('error', () => undefined).on('close', () => (socket = socket === open ? null : socket))
        const answer = readAnswer(bytes, isHead, true)
        if (how !== 'answered' || !answer?.keeps) end()
        resolve({ ...(answer ?? { status: 0, headers: new Map(), body: bytes, keeps: false }), how })
      }
      open.on('error', () => settle('closed'))
      open.on('close', () => settle('closed'))
      open.on('data', (part) => {
        bytes = Buffer.concat([bytes, part])
        if (readAnswer(bytes, isHead, false)) settle('answered')
      })
      open.write(request, 'latin1')
    })
  return {
    end,
    async send(request: string): Promise<Reply> {
      const kept = socket !== null
      const reply = await attempt(request)
      // A server may close a connection it kept just as we write: then the request was never read.
      return kept && reply.how === 'closed' && reply.status === 0 && reply.body.length === 0 ? attempt(request) : reply
    },
  }
}
