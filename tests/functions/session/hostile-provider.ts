import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { loopbackServer } from './loopback-server.ts'
import { CLIENT } from './provider.ts'

/** How this provider lies in the next log-in; nothing of it is a provider that does not. */
export interface Lie {
  readonly claims?: JWTPayload
  readonly without?: readonly string[]
  readonly token?: (claims: JWTPayload) => string | Promise<string>
  readonly userinfo?: Readonly<Record<string, unknown>>
  /** The token endpoint's or the metadata's answer instead of the right one. */
  readonly tokenAnswer?: { readonly status: number; readonly body: string }
  readonly metadata?: Readonly<Record<string, unknown>>
  readonly down?: boolean
}

/** A provider written by hand, which says whatever a test makes it say. It checks what an honest one checks: client, code, PKCE. */
export async function openHostileProvider() {
  const server = await loopbackServer()
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>()
  let lie: Lie = {}
  const asked: string[] = []

  server.answer((request, response) => {
    const { pathname } = new URL(request.url ?? '', server.url)
    asked.push(pathname)
    if (lie.down) return void request.socket.destroy()
    const send = (body: unknown, status = 200) => response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))
    if (pathname === '/.well-known/openid-configuration') return void send({ ...metadata(), ...lie.metadata })
    if (pathname === '/jwks') return void send({ keys: [jwk] })
    if (pathname === '/userinfo') return void send(lie.userinfo ?? {}, lie.userinfo ? 200 : 404)
    if (pathname !== '/token') return void send({}, 404)
    if (lie.tokenAnswer) return void send(lie.tokenAnswer.body, lie.tokenAnswer.status)
    void tokenFor(request).then((answer) => (answer ? send(answer) : send({ error: 'invalid_grant' }, 400)))
  })

  async function tokenFor(request: IncomingMessage): Promise<unknown> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const form = new URLSearchParams(Buffer.concat(parts).toString())
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    if (!code || challenge !== code.challenge || form.get('client_secret') !== CLIENT.clientSecret) return null
    const now = Math.floor(Date.now() / 1000)
    const honest = { iss: server.url, aud: CLIENT.clientId, sub: 's', iat: now, exp: now + 300, nonce: code.nonce, email: 'giulia.neri@montemurlo.example', email_verified: true }
    const claims = Object.fromEntries(Object.entries({ ...honest, ...lie.claims }).filter(([name]) => !lie.without?.includes(name)))
    return { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: await (lie.token ?? signed)(claims) }
  }

  const signed = (claims: JWTPayload) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a' }).sign(privateKey)
  const metadata = () => ({
    issuer: server.url,
    authorization_endpoint: `${server.url}/auth`,
    token_endpoint: `${server.url}/token`,
    userinfo_endpoint: `${server.url}/userinfo`,
    jwks_uri: `${server.url}/jwks`,
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    // It even says that it does not sign.
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  })

  return {
    issuer: server.url,
    asked,
    jwk,
    lie: (next: Lie) => {
      lie = next
    },
    /** As if someone had logged in there: what the browser is sent back with. */
    codeFor(address: string): string {
      const query = new URL(address).searchParams
      const code = randomBytes(16).toString('hex')
      codes.set(code, { nonce: query.get('nonce') ?? '', challenge: query.get('code_challenge') ?? '' })
      return `code=${code}&state=${query.get('state') ?? ''}`
    },
    end: server.end,
  }
}

export const unsigned = (claims: JWTPayload) => new UnsecuredJWT(claims).encode()
