const BYTES = 32

/** A key of 32 bytes as a file holds it: the bytes themselves, or base64, base64url or hexadecimal on one line; `null` for anything else. */
export function readKey(kept: Uint8Array): Uint8Array | null {
  if (kept.byteLength === BYTES) return new Uint8Array(kept)
  const text = Buffer.from(kept).toString('latin1').trim()
  if (/^[0-9a-f]{64}$/i.test(text)) return new Uint8Array(Buffer.from(text, 'hex'))
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64')) : null
}
