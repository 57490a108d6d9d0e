import type { Oid } from '../../../forge/commit.ts'
import { type Hash, leafHash } from '../../transparency/tree-hash.ts'
import type { Archive } from '../archive.ts'

/** The leaves of the log: a publication each, its commit as it was signed. Thirty-two bytes for each are kept. */
export async function leavesOf({ bytes }: Pick<Archive, 'bytes'>, line: readonly Oid[]): Promise<readonly Hash[]> {
  const leaves: Hash[] = []
  for (const oid of line) leaves.push(leafHash(await bytes(oid)))
  return leaves
}
