import { readFile } from 'node:fs/promises'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { signingKey, type SigningKey } from '../../lib/history/signature/signing-key.ts'
import { signingKeyFileHere } from '../command/data-dir-here.ts'
import { InvalidSettingProblem } from '../server/problems/invalid-setting-problem.ts'
import { readKey } from '../server/read-key.ts'

/**
 * The key the portal signs with, where this environment has it: in `SIGNING_KEY` on a host without a disk, else in its file.
 * It is never made here: a build that made one would be somebody else.
 *
 * @throws {InvalidSettingProblem} for something that is no key
 */
export async function signingKeyHere(): Promise<SigningKey | null> {
  const told = process.env.SIGNING_KEY
  const kept = told ? Buffer.from(told) : await readFile(signingKeyFileHere()).catch(absent)
  if (kept === null) return null
  const seed = readKey(kept)
  if (!seed) throw new InvalidSettingProblem(told ? 'SIGNING_KEY' : 'SIGNING_KEY_FILE')
  return signingKey(seed)
}
