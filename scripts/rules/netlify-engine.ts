import { randomBytes } from 'node:crypto'
import { SignJWT } from 'jose'
import type { RedirectMatcher } from 'netlify-redirector'
import { NoNetlifyEngineProblem } from './problems/no-netlify-engine-problem.ts'

const CLAIM = 'app_metadata.authorization.roles'

/** A `_redirects` as Netlify's own engine reads it. */
export interface ReadRedirects {
  /** Does someone with these roles (`null`: no token) get what lies at this path? */
  readonly letsThrough: (path: string, roles: readonly string[] | null) => Promise<boolean>
}

/**
 * Reads a `_redirects` with the engine of `netlify-redirector` (0.5.0), which is installed to develop and not to run.
 *
 * @throws {NoNetlifyEngineProblem} where it is not installed
 */
export async function readWithNetlify(text: string): Promise<ReadRedirects> {
  const engine = await import('netlify-redirector').then((module) => module.default, () => null)
  if (!engine) throw new NoNetlifyEngineProblem()
  const secret = randomBytes(32).toString('hex')
  const matcher = await engine.parsePlain(text, { jwtSecret: secret, jwtRoleClaim: CLAIM })
  return {
    letsThrough: async (path, roles) => passes(matcher, path, roles === null ? '' : await tokenWith(roles, secret)),
  }
}

function passes(matcher: RedirectMatcher, path: string, token: string): boolean {
  const match = matcher.match({ scheme: 'https', host: 'redazione.example', path, query: '', getHeader: () => '', getCookie: (name) => (name === 'nf_jwt' ? token : '') })
  return match === null || match.status === 200
}

function tokenWith(roles: readonly string[], secret: string): Promise<string> {
  return new SignJWT({ app_metadata: { authorization: { roles } } })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(secret))
}
