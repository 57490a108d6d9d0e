import { base64url } from 'jose'

const BYTES = 32

/**
 * Secrets as a text: 32 bytes each in base64url, one a line or with commas between; the first seals.
 *
 * @returns `null` for a text that holds none, or anything else
 */
export function sealSecrets(text: string): readonly Uint8Array[] | null {
  const secrets = text.split(/[\s,]+/).filter((part) => part !== '').map(decode)
  return secrets.length > 0 && secrets.every((secret) => secret?.byteLength === BYTES) ? (secrets as Uint8Array[]) : null
}

function decode(text: string): Uint8Array | null {
  try {
    return base64url.decode(text)
  } catch {
    return null
  }
}
