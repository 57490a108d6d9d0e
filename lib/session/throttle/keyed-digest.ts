/** HMAC-SHA256 of some texts, in hex: tells whether they are the same, and nothing of them to whoever lacks the key. */
export async function keyedDigest(key: Uint8Array, parts: readonly string[]): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', key as BufferSource, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const digest = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(JSON.stringify(parts)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
