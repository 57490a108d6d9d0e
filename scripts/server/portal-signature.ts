import { appendFile, readFile } from 'node:fs/promises'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { allowedSignerLine, parseAllowedSigners } from '../../lib/history/signature/allowed-signers.ts'
import { signingKey, type SigningKey } from '../../lib/history/signature/signing-key.ts'
import { keptKey } from './kept-key.ts'
import { PORTAL } from './portal-person.ts'

/**
 * The key the portal signs with, made at the first start, and its line in the list of those whose signature counts: an
 * auditor gets that list from here once, by hand, and believes no other.
 *
 * @param signersFile the list, to which the line of a new key is added; those of former keys stay
 */
export async function portalSignature(keyFile: string, signersFile: string): Promise<SigningKey> {
  const key = signingKey(await keptKey(keyFile, 'SIGNING_KEY_FILE'))
  const list = (await readFile(signersFile, 'utf8').catch(absent)) ?? ''
  const known = parseAllowedSigners(list).some((signer) => signer.key === key.blob.toString('base64'))
  if (!known) await appendFile(signersFile, `${allowedSignerLine(PORTAL.email, key)}\n`)
  return key
}
