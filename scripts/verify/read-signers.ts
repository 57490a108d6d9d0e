import { readFile } from 'node:fs/promises'
import { type AllowedSigner, parseAllowedSigners } from '../../lib/history/signature/allowed-signers.ts'
import { CannotLookProblem } from './cannot-look-problem.ts'
import { VERIFY_WORDS as say } from './words.ts'

/** @throws {CannotLookProblem} */
export async function readSigners(file: string): Promise<readonly AllowedSigner[]> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new CannotLookProblem(say.noSigners(file), say.noSignersRemedy)
  try {
    return parseAllowedSigners(text)
  } catch (error) {
    if (error instanceof RangeError) throw new CannotLookProblem(say.badSigners(file), `${error.message}. ${say.noSignersRemedy}`)
    throw error
  }
}
