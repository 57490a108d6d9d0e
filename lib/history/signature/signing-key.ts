import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { sshStrings } from './ssh-string.ts'

/** What the portal signs with. */
export interface SigningKey {
  readonly privateKey: KeyObject
  /** The public half as SSH writes it (RFC 8709, section 4). */
  readonly blob: Buffer
}

export const KEY_TYPE = 'ssh-ed25519'
const SEED_BYTES = 32
// PKCS #8 of an Ed25519 key, up to the seed (RFC 8410, section 7).
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
// The same of SubjectPublicKeyInfo (RFC 8410, section 4).
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * @param seed 32 secret bytes
 * @throws {RangeError} when there are more or fewer
 */
export function signingKey(seed: Uint8Array): SigningKey {
  if (seed.byteLength !== SEED_BYTES) throw new RangeError('a signing key is 32 bytes')
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  return { privateKey, blob: sshStrings(KEY_TYPE, spki.subarray(SPKI.length)) }
}

/** The key that verifies, from the 32 bytes SSH gives of it. */
export function verifyingKey(point: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, point]), format: 'der', type: 'spki' })
}
