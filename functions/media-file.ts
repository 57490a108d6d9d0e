import { getMimeType } from 'hono/utils/mime'

/**
 * An image or a document for somebody who may look at it. A drawing may be a program: shown as an image it does not run,
 * opened on its own it runs in nobody's name.
 */
export function mediaFile(path: string, bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(bytes as BodyInit, {
    headers: {
      'content-type': getMimeType(path) ?? 'application/octet-stream',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      ...headers,
    },
  })
}
