import { request } from 'node:http'

export interface Heard {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Someone before the portal's own server, as the server of the public address passes them on. */
export function forwardedVisitor(url: string, publicUrl: string) {
  function ask(method: string, path: string, headers: Readonly<Record<string, string>>, body: string | Buffer = ''): Promise<Heard> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(url)
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: new URL(publicUrl).host, ...headers, 'content-length': Buffer.byteLength(body) } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
          const names = answer.rawHeaders.filter((_, i) => i % 2 === 0)
          resolve({ status: answer.statusCode ?? 0, headers: new Headers(names.map((name, i): [string, string] => [name, answer.rawHeaders[2 * i + 1] ?? ''])), text: Buffer.concat(parts).toString() })
        })
      })
      sent.on('error', reject).end(body)
    })
  }

  return {
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => ask('GET', path, headers),
    json: (path: string, body: unknown, headers: Readonly<Record<string, string>>) => ask('POST', path, { origin: publicUrl, 'content-type': 'application/json', ...headers }, JSON.stringify(body)),
    form: (path: string, fields: Readonly<Record<string, string>> | string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
      ask('POST', path, { origin: publicUrl, 'content-type': 'application/x-www-form-urlencoded', ...headers }, typeof fields === 'string' || Buffer.isBuffer(fields) ? fields : new URLSearchParams(fields).toString()),
  }
}

export function cookieOf({ headers }: Heard, name: string): string {
  return headers.getSetCookie().find((line) => line.startsWith(`${name}=`))?.split(';')[0] ?? ''
}
