import { readFile } from 'node:fs/promises'
import { type AllowedSigner, parseAllowedSigners } from '../../lib/history/signature/allowed-signers.ts'

/** Those whose signature counts here: every key the portal has signed with, as `portalSignature` lists them. */
export async function portalSigners(signersFile: string): Promise<readonly AllowedSigner[]> {
  return parseAllowedSigners(await readFile(signersFile, 'utf8'))
}
