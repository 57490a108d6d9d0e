import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface ProxyOptions {
  /** Milliseconds each octet is under way, in each direction. */
  readonly delay?: number
}

/** A line between a program and a server of this machine, that can be slow, fall or keep silent. */
export async function openProxy(target: number, { delay = 0 }: ProxyOptions = {}) {
  const pairs = new Set<readonly [client: Socket, server: Socket]>()
  const state = { isSilent: false, cutAfter: Number.POSITIVE_INFINITY, deafAfter: Number.POSITIVE_INFINITY, sent: 0, connections: 0, turns: 0, isAsking: false }
  const server = createServer((client) => {
    state.connections++
    const far = connect(target, '127.0.0.1')
    const pair = [client, far] as const
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      client.destroy()
      far.destroy()
    }
    for (const socket of pair) socket.setNoDelay(true).on('error', end).on('close', end)
    client.on('data', (bytes) => {
      state.sent += bytes.length
      if (!state.isAsking) state.turns++
      state.isAsking = true
      if (state.sent >= state.cutAfter) return end()
      later(() => far.write(bytes))
      // What was sent arrives, and no answer comes back any more.
      if (state.sent >= state.deafAfter) setTimeout(end, 700)
    })
    far.on('data', (bytes) => {
      state.isAsking = false
      if (state.sent < state.deafAfter) later(() => client.write(bytes))
    })
  })
  const later = (work: () => unknown) => {
    const pass = () => (state.isSilent ? undefined : work())
    if (delay === 0) pass()
    else setTimeout(pass, delay)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => state.connections,
    /** How often somebody spoke after the server did: how often they waited for it. */
    turns: () => state.turns,
    /** Every line falls now. */
    cut: () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
    },
    /** Lines stay, and nothing comes through them. */
    fallSilent: () => {
      state.isSilent = true
    },
    speakAgain: () => {
      state.isSilent = false
    },
    /** The line falls once so many more octets were sent. */
    cutAfter: (octets: number) => {
      state.cutAfter = state.sent + octets
    },
    /** Once so many more octets were sent they arrive, and the line falls before an answer. */
    deafAfter: (octets: number) => {
      state.deafAfter = state.sent + octets
    },
    mend: () => {
      state.cutAfter = Number.POSITIVE_INFINITY
      state.deafAfter = Number.POSITIVE_INFINITY
    },
    end: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      await closed
    },
  }
}
