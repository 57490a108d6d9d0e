import { base64url } from 'jose'
import { derivedKey } from '../../session/derived-key.ts'

/** A key that seals, and the name it is found again by. */
export interface SealKey {
  readonly id: string
  readonly key: Uint8Array
}

const made = new WeakMap<Uint8Array, Promise<SealKey>>()

/** The sealing key of a secret of 32 bytes. Its name is a digest of the key: it tells which, and nothing of what it is. */
export function sealKey(secret: Uint8Array): Promise<SealKey> {
  const known = made.get(secret)
  if (known) return known
  const fresh = derive(secret)
  made.set(secret, fresh)
  return fresh
}

async function derive(secret: Uint8Array): Promise<SealKey> {
  const key = await derivedKey(secret, 'mailbox')
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key as BufferSource))
  return { id: base64url.encode(digest.slice(0, 6)), key }
}
