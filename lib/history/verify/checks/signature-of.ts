import { signatureOf } from '../../../forge/git/objects/signed-commit.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import { verify } from '../../signature/verify.ts'

/** What is wrong with the signature of a commit; `good` when nothing is. */
export type Signed = 'good' | 'unsigned' | 'signed-by-another-key' | 'changed-after-signing' | 'signed-otherwise' | 'key-not-valid-then'

/**
 * @param bytes of the commit
 * @param at milliseconds since the epoch: when the commit says it was made
 */
export function signedBy(bytes: Uint8Array, at: number, signers: readonly AllowedSigner[]): Signed {
  const signature = signatureOf(bytes)
  // Two signatures are as good as none, and so is one in a header git does not look at.
  if (!signature) return 'unsigned'
  const verdict = verify(signature.payload, signature.signature, 'git')
  if (!verdict.good) return verdict.reason === 'does-not-hold' ? 'changed-after-signing' : 'signed-otherwise'
  const own = signers.filter(({ key }) => key === verdict.key)
  if (own.length === 0) return 'signed-by-another-key'
  return own.some(({ from, until }) => (from === null || from <= at) && (until === null || at < until)) ? 'good' : 'key-not-valid-then'
}
