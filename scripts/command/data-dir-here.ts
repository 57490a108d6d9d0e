import { join, resolve } from 'node:path'
import { DATA } from '../server/data-dir.ts'

/** The folder of the portal that this environment means: what the rest of its settings says is no matter of a copy. */
export function dataDirHere(): string {
  return resolve(process.env.DATA_DIR || '.local')
}

/** Where the key it signs with is kept. */
export function signingKeyFileHere(): string {
  return resolve(process.env.SIGNING_KEY_FILE || join(dataDirHere(), DATA.signingKey))
}

/** Where its key is kept: beside the rest, unless told. */
export function keyFileHere(): string {
  return resolve(process.env.SESSION_KEY_FILE || join(dataDirHere(), DATA.key))
}
