import { createHash, type KeyObject, verify as verifyWith } from 'node:crypto'
import { HASH, MAGIC, type Namespace, signedBytes, unarmored, VERSION } from './sign.ts'
import { KEY_TYPE, verifyingKey } from './signing-key.ts'
import { SshReader } from './ssh-string.ts'

/** What there is to say of a signature: it holds, and whose key made it; or why it does not. */
export type Verdict = { readonly good: true; readonly key: string } | { readonly good: false; readonly reason: 'not-a-signature' | 'another-kind' | 'another-purpose' | 'does-not-hold' }

/**
 * Looks at a signature made by `sign`, by `ssh-keygen -Y sign` or by git, with an Ed25519 key. Whether the key is one
 * that may sign is for the caller to say.
 *
 * @returns `key` is the public key as SSH writes it, in base64
 */
export function verify(message: Uint8Array, armored: string, namespace: Namespace): Verdict {
  const parts = partsOf(armored)
  if (!parts) return { good: false, reason: 'not-a-signature' }
  if (parts.hash !== HASH || parts.kind !== KEY_TYPE || parts.point.length !== 32) return { good: false, reason: 'another-kind' }
  if (parts.namespace !== namespace) return { good: false, reason: 'another-purpose' }
  const holds = verifyWith(null, signedBytes(message, namespace), keyOf(parts.point), parts.signature)
  return holds ? { good: true, key: parts.key.toString('base64') } : { good: false, reason: 'does-not-hold' }
}

/** The name `ssh-keygen -l` gives a public key: `SHA256:…`. */
export function fingerprint(key: string): string {
  return `SHA256:${createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '')}`
}

// A history is signed with few keys, and to make one ready costs more than to verify with it.
const KEPT = 16
const ready = new Map<string, KeyObject>()

function keyOf(point: Buffer): KeyObject {
  const name = point.toString('base64')
  const key = ready.get(name) ?? verifyingKey(point)
  if (ready.size >= KEPT) ready.clear()
  ready.set(name, key)
  return key
}

function partsOf(armored: string) {
  try {
    const reader = new SshReader(unarmored(armored) ?? Buffer.alloc(0))
    if (reader.bytes(MAGIC.length).toString('latin1') !== MAGIC || reader.number() !== VERSION) return null
    const [key, namespace, reserved, hash, signed] = [reader.string(), reader.string(), reader.string(), reader.string(), reader.string()]
    const [keyReader, signatureReader] = [new SshReader(key), new SshReader(signed)]
    const [kind, point] = [keyReader.string(), keyReader.string()]
    const [signedBy, signature] = [signatureReader.string(), signatureReader.string()]
    // What is kept for later is empty today; a text there would be one that nobody signed.
    if (reserved.length > 0 || !reader.isAtEnd || !keyReader.isAtEnd || !signatureReader.isAtEnd || !signedBy.equals(kind)) return null
    return { key, namespace: namespace.toString('utf8'), hash: hash.toString('latin1'), kind: kind.toString('latin1'), point, signature }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
