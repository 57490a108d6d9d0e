import { access } from 'node:fs/promises'
import { keyFrom } from '../../functions/edge/door.ts'
import { signingKey, type SigningKey } from '../../lib/history/signature/signing-key.ts'
import { portalSignature } from '../server/portal-signature.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'
import { NoSignatureProblem } from './problems/no-signature-problem.ts'

interface Places {
  /** `SIGNING_KEY`, where an environment is all there is. */
  readonly text: string | undefined
  readonly keyFile: string
  readonly signersFile: string
  readonly isOnGitHub: boolean
}

/**
 * The key a command signs with: that of the portal, and never one of its own where a portal elsewhere has another, for nobody would
 * believe what it signed.
 *
 * @throws {InvalidSettingProblem | NoSignatureProblem}
 */
export async function signatureHere({ isOnGitHub, keyFile, signersFile, text }: Places): Promise<SigningKey> {
  if (text !== undefined && text !== '') {
    const key = keyFrom(text)
    if (!key) throw new InvalidSettingProblem('SIGNING_KEY')
    return signingKey(key)
  }
  if (isOnGitHub && !(await access(keyFile).then(() => true, () => false))) throw new NoSignatureProblem()
  return portalSignature(keyFile, signersFile)
}
