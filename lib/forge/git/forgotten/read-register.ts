import type { Oid } from '../../commit.ts'
import type { ObjectReader } from '../objects/object-reader.ts'
import { isFolder } from '../objects/tree-object.ts'
import { decodeEntry, type ForgottenEntry } from '../../forgotten/forgotten-entry.ts'
import { type Register, registerOf } from '../../forgotten/register.ts'

/**
 * The register at a commit of `FORGOTTEN`.
 *
 * @throws {RepositoryBrokenProblem}
 */
export async function readRegister(objects: ObjectReader, head: Oid | null): Promise<Register> {
  const entries: ForgottenEntry[] = []
  for (const [folder, entry] of head === null ? [] : await objects.tree((await objects.commit(head)).tree)) {
    if (!isFolder(entry)) continue
    for (const [name, { oid }] of await objects.tree(entry.oid)) entries.push(decodeEntry(await objects.blob(oid), `${folder}/${name}`))
  }
  return registerOf(head, entries.sort((a, b) => a.number - b.number))
}
