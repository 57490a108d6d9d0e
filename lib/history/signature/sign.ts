import { createHash, sign as signWith } from 'node:crypto'
import { KEY_TYPE, type SigningKey } from './signing-key.ts'
import { sshStrings } from './ssh-string.ts'

/** What begins every signature, and every message that is signed: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig */
export const MAGIC = 'SSHSIG'
export const VERSION = 1
export const HASH = 'sha512'
/** What a signature is for; one made for something else is none. `git` is what git-commit(1) signs and looks for. */
export type Namespace = 'git' | 'file'

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'
const LINE = 70

/**
 * Signs as `ssh-keygen -Y sign` does, so that `ssh-keygen -Y verify` and git say of it that it is good.
 *
 * @returns lines of ASCII, the last one ended
 * @example
 * sign(new TextEncoder().encode('parole'), signingKey(seed), 'file')
 */
export function sign(message: Uint8Array, key: SigningKey, namespace: Namespace): string {
  const signature = sshStrings(KEY_TYPE, signWith(null, signedBytes(message, namespace), key.privateKey))
  const version = Buffer.alloc(4)
  version.writeUInt32BE(VERSION)
  const blob = Buffer.concat([Buffer.from(MAGIC), version, sshStrings(key.blob, namespace, '', HASH, signature)]).toString('base64')
  return `${[BEGIN, ...(blob.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? []), END].join('\n')}\n`
}

/** The bytes that are signed for a message. */
export function signedBytes(message: Uint8Array, namespace: string): Buffer {
  return Buffer.concat([Buffer.from(MAGIC), sshStrings(namespace, '', HASH, createHash(HASH).update(message).digest())])
}

/** The bytes between the lines that begin and end a signature; `null` where they are not there. */
export function unarmored(text: string): Buffer | null {
  const lines = text.trim().split(/\r?\n/)
  if (lines[0] !== BEGIN || lines.at(-1) !== END) return null
  const inside = lines.slice(1, -1).join('')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(inside) ? Buffer.from(inside, 'base64') : null
}
