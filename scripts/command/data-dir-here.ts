import { resolve } from 'node:path'

/** The folder of the portal that this environment means: what the rest of its settings says is no matter of a copy. */
export function dataDirHere(): string {
  return resolve(process.env.DATA_DIR || '.local')
}
