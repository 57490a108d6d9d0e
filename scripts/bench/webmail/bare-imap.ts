import { connect, type TLSSocket } from 'node:tls'

/** The least a client can do: lines to the server over TLS, and octets until the line that ends the answer. Nothing is read. */
export interface BareImap {
  readonly send: (...lines: readonly string[]) => Promise<string>
  readonly end: () => void
}

export async function bareImap(port: number, ca: string, user: string, password: string): Promise<BareImap> {
  const socket = connect({ port, host: 'localhost', ca })
  const greeting = answered(socket, /^\* OK[^\n]*\n$/)
  await new Promise((resolve, reject) => socket.once('secureConnect', resolve).once('error', reject))
  await greeting
  let tag = 0
  const command = (line: string) => {
    const mine = `b${tag++}`
    const answer = answered(socket, new RegExp(`(?:^|\\n)${mine} [^\\n]*\\r\\n$`))
    socket.write(`${mine} ${line}\r\n`)
    return answer
  }
  const send = async (...lines: readonly string[]) => {
    let last = ''
    for (const line of lines) last = await command(line)
    if (!/(?:^|\n)b\d+ OK[^\n]*\n$/.test(last.slice(-2000))) throw new Error(`the server refused ${lines.at(-1)?.slice(0, 60)}`)
    return last
  }
  await send(`LOGIN ${user} ${password}`)
  return { send, end: () => socket.destroy() }
}

function answered(socket: TLSSocket, end: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      // The last line may come in two pieces.
      const tail = Buffer.concat(chunks.slice(-2)).toString('latin1').slice(-2000)
      if (!end.test(tail)) return
      socket.off('data', take).off('error', reject)
      resolve(Buffer.concat(chunks).toString('latin1'))
    }
    socket.on('data', take).once('error', reject)
  })
}
