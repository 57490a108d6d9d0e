import { createWebmailFunction } from './webmail/create-function.ts'

/** What Netlify tells of a call (Functions v2). */
interface Context {
  readonly ip?: string
}

const addresses = new WeakMap<Request, string>()

const answer = createWebmailFunction({
  // The build writes the people in where this name stands.
  environment: { ...process.env, WEBMAIL_PEOPLE: process.env.WEBMAIL_PEOPLE },
  addressOf: (request) => addresses.get(request) ?? '',
  log: (event, data) => console.error(JSON.stringify({ event, ...data })),
})

export const config = { path: '/api/webmail/*' }

/** The mail as a function of Netlify; what it needs is in docs/webmail.md. */
export default function webmail(request: Request, { ip = '' }: Context = {}): Promise<Response> {
  addresses.set(request, ip)
  return answer(request)
}
