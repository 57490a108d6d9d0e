import type { Oid } from '../../forge/commit.ts'
import type { Kept } from '../../forge/git/kept.ts'
import { EMPTY_TREE } from '../../forge/git/objects/tree-object.ts'
import { recordPath, RECORDS } from '../../forge/git/proposals/record-book.ts'
import { diffTrees } from '../../forge/git/trees/diff-trees.ts'
import { entryAt } from '../../forge/git/trees/entry-at.ts'
import { trailer } from '../../forge/trailers.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import type { AuditSignature } from '../../model/audit/audit-row.ts'
import { signedBy } from '../verify/checks/signature-of.ts'
import type { LineCommit } from '../verify/line/line-commit.ts'
import type { Published as Place } from '../verify/records/records-book.ts'
import type { Moment } from './published-moments.ts'

/** A commit of the published line as it is kept, with where its record lies now. */
export interface KeptPublication {
  readonly step: LineCommit
  readonly signature: AuditSignature
  /** The number it says it has, and the record of that number; `null` where it says none, or there is no record. */
  readonly number: number | null
  readonly place: Place | null
}

export async function publicationAt(kept: Kept, { oid, order }: Moment, signers: readonly AllowedSigner[] | null): Promise<KeptPublication> {
  const { objects } = kept
  const commit = await objects.commit(oid)
  const [parent] = commit.parents
  const before = parent === undefined ? null : { oid: parent, commit: await objects.commit(parent) }
  const differences = await diffTrees(objects, before?.commit.tree ?? EMPTY_TREE, commit.tree)
  const signature = signatureIn(signedBy(await kept.bytes(oid), commit.committer.at, signers ?? []), signers)
  const step: LineCommit = { oid, order, commit, before, differences, signed: signature === 'holds' ? 'good' : signature }
  const said = Number(trailer(commit.message, 'Proposal') ?? Number.NaN)
  const number = Number.isSafeInteger(said) && said > 0 ? said : null
  return { step, signature, number, place: number === null ? null : await placeOf(kept, number) }
}

// Without a list no key is known, and a signature by one that is not known still holds or does not.
function signatureIn(signed: LineCommit['signed'], signers: readonly AllowedSigner[] | null): AuditSignature {
  return signers === null && signed === 'signed-by-another-key' ? 'holds' : signed
}

/** The record of a proposal as it is now; `null` where it is not there. */
export async function placeOf({ objects, refs }: Kept, number: number): Promise<Place | null> {
  const head: Oid | undefined = refs.get(RECORDS)
  const path = recordPath(number)
  const entry = head === undefined ? null : await entryAt(objects, (await objects.commit(head)).tree, path)
  return entry && { number, commit: head ?? '', path, blobs: { before: null, after: entry.oid } }
}
