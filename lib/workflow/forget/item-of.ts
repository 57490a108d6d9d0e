import { sha256 } from '../../digest/sha256.ts'
import type { Oid } from '../../forge/commit.ts'
import type { Forge } from '../../forge/forge.ts'
import type { ForgottenItem } from '../../forge/forgotten/forgotten-entry.ts'
import { readMediaPath } from '../../model/entry-path.ts'
import { readPersonalReference } from '../../model/personal/personal-reference.ts'

/**
 * What the register says of something that lay in the history: its bytes are deleted where they lay outside, else hidden.
 *
 * @param forge as it stores, references as references
 * @param tombstone what is shown in place of a text
 */
export async function itemOf(forge: Pick<Forge, 'blob'>, path: string, blob: Oid, tombstone: Uint8Array): Promise<ForgottenItem> {
  const bytes = await forge.blob(blob)
  const isMedia = readMediaPath(path) !== null
  const reference = isMedia ? readPersonalReference(bytes) : null
  if (reference) return { path, how: 'deleted', blob, ...reference, after: null }
  return { path, how: 'hidden', blob, sha256: await sha256(bytes), size: bytes.byteLength, after: isMedia ? null : await sha256(tombstone) }
}
