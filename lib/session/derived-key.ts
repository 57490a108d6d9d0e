const BITS = 256

/**
 * A key of 32 bytes made from the portal's one secret for one purpose (HKDF-SHA256, RFC 5869): what is sealed for one is
 * worth nothing for another, so that no cookie of ours can be passed for a session.
 */
export async function derivedKey(secret: Uint8Array, purpose: 'sign-in' | 'device' | 'throttle' | 'expert' | 'mailbox' | 'offer'): Promise<Uint8Array> {
  const base = await crypto.subtle.importKey('raw', secret as BufferSource, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(`redazione-diffusa/${purpose}`)
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, base, BITS))
}
