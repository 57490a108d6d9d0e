import { CompactEncrypt, compactDecrypt } from 'jose'
import * as v from 'valibot'
import type { MailAccount } from '../mailbox/mail-account.ts'
import { sealKey } from './seal-key.ts'

/** What was sealed, for which session, and when: seconds since the epoch. */
export interface SealedAccount {
  readonly account: MailAccount
  readonly session: string
  readonly at: number
}

const secret = v.variant('kind', [
  v.strictObject({ kind: v.literal('password'), password: v.string() }),
  v.strictObject({ kind: v.literal('token'), accessToken: v.string(), refreshToken: v.exactOptional(v.string()), expiresAt: v.exactOptional(v.number()) }),
])
const content = v.strictObject({
  account: v.strictObject({ email: v.string(), secret: v.nullable(secret) }),
  session: v.string(),
  at: v.pipe(v.number(), v.integer()),
})

/**
 * Seals what opens a mailbox so that only this portal opens it again (JWE, RFC 7516: `dir` with A256GCM).
 *
 * @param secrets of 32 bytes each; the first seals
 */
export async function sealAccount(sealed: SealedAccount, [newest]: readonly Uint8Array[]): Promise<string> {
  if (!newest) throw new Error('nothing to seal with')
  const { id, key } = await sealKey(newest)
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(sealed))).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id }).encrypt(key)
}

/** What a seal holds, whatever it was sealed with of `secrets`; `null` for one that is not ours or was changed. Its age is not judged here. */
export async function openAccount(token: string, secrets: readonly Uint8Array[]): Promise<SealedAccount | null> {
  try {
    const { plaintext } = await compactDecrypt(token, ({ kid }) => keyNamed(kid, secrets), { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] })
    const result = v.safeParse(content, JSON.parse(new TextDecoder().decode(plaintext)))
    return result.success ? result.output : null
  } catch {
    // A seal that does not open is a closed door, for whatever reason.
    return null
  }
}

async function keyNamed(id: string | undefined, secrets: readonly Uint8Array[]): Promise<Uint8Array> {
  const keys = await Promise.all(secrets.map(sealKey))
  const found = keys.find((one) => one.id === id)
  if (!found) throw new Error('a key that is not here')
  return found.key
}
