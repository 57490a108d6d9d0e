import type { MailEndpoint } from './mail-services.ts'

const renewed = new WeakMap<Request, readonly string[]>()

/** A request renewed what opens the mailbox: its browser must have that with whatever it is answered, for the former opens nothing any more. */
export function noteRenewedSeal(request: Request, cookies: readonly string[]): void {
  renewed.set(request, cookies)
}

/** The same address, whose answers bring what a request renewed. */
export function keepingSeal<E extends Pick<MailEndpoint, 'method' | 'path'> & { readonly handle: (request: Request, services: never) => Promise<Response> }>(endpoint: E): E {
  const handle: E['handle'] = async (request, services) => {
    const response = await endpoint.handle(request, services)
    // A refusal closes the door: then nothing opens it again.
    const isClosed = response.headers.getSetCookie().some((line) => line.startsWith('__Host-posta='))
    if (!isClosed) for (const cookie of renewed.get(request) ?? []) response.headers.append('set-cookie', cookie)
    return response
  }
  return { ...endpoint, handle }
}
