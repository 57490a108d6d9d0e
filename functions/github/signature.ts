const PREFIX = 'sha256='

/**
 * Was this body signed with the secret we share with GitHub? Compared in constant time by the platform.
 * https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 *
 * @param header `X-Hub-Signature-256`
 */
export async function isSigned(body: Uint8Array<ArrayBuffer>, header: string | null, secret: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const hex = header?.startsWith(PREFIX) ? header.slice(PREFIX.length) : ''
  if (!/^[0-9a-f]{64}$/.test(hex)) return false
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, signature, body)
}
