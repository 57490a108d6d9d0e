import type { Oid } from '../../../forge/commit.ts'
import { EMPTY_TREE } from '../../../forge/git/objects/tree-object.ts'
import { diffTrees } from '../../../forge/git/trees/diff-trees.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import type { Archive } from '../archive.ts'
import { signedBy } from '../checks/signature-of.ts'
import type { LineCommit } from './line-commit.ts'

/** Goes through the published line, oldest first, one commit in memory at a time. */
export async function* walkLine({ bytes, objects }: Archive, line: readonly Oid[], signers: readonly AllowedSigner[]): AsyncGenerator<LineCommit> {
  let before: LineCommit['before'] = null
  for (const [order, oid] of line.entries()) {
    const commit = await objects.commit(oid)
    const differences = await diffTrees(objects, before?.commit.tree ?? EMPTY_TREE, commit.tree)
    yield { oid, order, commit, signed: signedBy(await bytes(oid), commit.committer.at, signers), before, differences }
    before = { oid, commit }
  }
}
