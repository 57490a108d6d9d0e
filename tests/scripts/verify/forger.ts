import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileChange, Oid } from '../../../lib/forge/commit.ts'
import { DiskObjects } from '../../../lib/forge/embedded/objects/disk-objects.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { type CommitObject, encodeCommit } from '../../../lib/forge/git/objects/commit-object.ts'
import { ObjectBatch } from '../../../lib/forge/git/objects/object-batch.ts'
import { ObjectStore } from '../../../lib/forge/git/objects/object-store.ts'
import { objectId } from '../../../lib/forge/git/objects/raw-object.ts'
import { type SignCommit, signatureOf, withSignature } from '../../../lib/forge/git/objects/signed-commit.ts'
import { decodeRecord, encodeRecord } from '../../../lib/forge/git/proposals/record.ts'
import { RECORDS, recordPath } from '../../../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../../../lib/forge/git/repository.ts'
import { entryAt } from '../../../lib/forge/git/trees/entry-at.ts'
import { applyChanges } from '../../../lib/forge/git/trees/apply-changes.ts'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { commitSigner } from '../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import type { Workplace } from '../../../lib/workflow/workplace.ts'
import { PORTAL_KEY } from './honest.ts'

export const PORTAL = { id: 'portale', name: 'Portale', email: 'portale@example.org' }
export const BY_PORTAL = commitSigner(PORTAL_KEY)
/** A key that nobody has allowed. */
export const STRANGE_KEY = signingKey(createHash('sha256').update('estraneo').digest())
export const BY_STRANGER = commitSigner(STRANGE_KEY)

/** A copy of a repository in the hands of somebody who writes into it as they like. */
export interface Forger {
  readonly dir: string
  readonly objects: ObjectStore
  readonly ref: (name: string) => Promise<Oid>
  readonly point: (name: string, to: Oid | null) => Promise<void>
  readonly commit: (oid: Oid) => Promise<CommitObject>
  /** Writes a commit, signed or not, and gives its name. */
  readonly write: (commit: CommitObject, sign: SignCommit | null) => Promise<Oid>
  /** The same with a signature that was made for something else. */
  readonly writeSignedLike: (commit: CommitObject, like: Oid) => Promise<Oid>
  readonly raw: (data: Uint8Array) => Promise<Oid>
  /** The tree that changes make of that of a commit. */
  readonly tree: (of: Oid, changes: readonly FileChange[]) => Promise<Oid>
  /** Adds a version of a record to the records, as `change` makes it; `null` takes it out. */
  readonly record: (number: number, change: (proposal: Proposal) => Proposal | null, sign?: SignCommit | null) => Promise<Oid>
  /** The portal's own program with its key, without its rules. */
  readonly portal: <T>(now: number, act: (forge: EmbeddedForge, work: Workplace) => Promise<T>) => Promise<T>
  /** Lays its objects out one a file, as they lie in this repository. */
  readonly loosen: (from: string) => Promise<void>
  readonly end: () => Promise<void>
}

export async function forgerOf(repository: string): Promise<Forger> {
  const dir = await mkdtemp(join(tmpdir(), 'falso-'))
  await cp(repository, dir, { recursive: true })
  const home = new DiskObjects(dir)
  const objects = new ObjectStore(home)
  const put = async (type: 'blob' | 'commit', data: Uint8Array): Promise<Oid> => {
    const oid = objectId({ type, data })
    await objects.write(oid, { type, data })
    return oid
  }
  const write = (commit: CommitObject, sign: SignCommit | null) => put('commit', sign ? withSignature(encodeCommit(commit), sign) : encodeCommit(commit))
  const ref = async (name: string) => (await readFile(join(dir, name), 'utf8')).trim()
  const point = async (name: string, to: Oid | null) => (to === null ? rm(join(dir, name)) : writeFile(join(dir, name), `${to}\n`))
  const tree = async (of: Oid, changes: readonly FileChange[]) => {
    const batch = new ObjectBatch(objects, null)
    const made = await applyChanges(batch, await objects.treeOf(of), changes)
    await batch.flush()
    return made.tree
  }
  return {
    dir,
    objects,
    ref,
    point,
    commit: (oid) => objects.commit(oid),
    write,
    raw: (data) => put('commit', data),
    tree,
    async writeSignedLike(commit, like) {
      const bytes = await home.read(like)
      const found = bytes && signatureOf(bytes.data)
      return write(commit, () => found?.signature ?? '')
    },
    async record(number, change, sign = BY_PORTAL) {
      const head = await ref(RECORDS)
      const path = recordPath(number)
      const entry = await entryAt(objects, await objects.treeOf(head), path)
      const record = decodeRecord(await objects.blob(entry?.oid ?? ''), path)
      const proposal = change(record.proposal)
      const content = proposal && encodeRecord({ ...record, proposal })
      const { author, committer } = await objects.commit(head)
      const to = await write({ tree: await tree(head, [{ path, content }]), parents: [head], author, committer, message: `proposal ${String(number)}: changed\n` }, sign)
      await point(RECORDS, to)
      return to
    },
    async portal(now, act) {
      let at = now
      const clock = () => (at += 7_000)
      const forge = await openEmbeddedForge({ dir, committer: PORTAL, sign: BY_PORTAL, clock })
      try {
        return await act(forge, { forge, published: publishedReader(forge), now: clock })
      } finally {
        await forge.shutDown()
      }
    },
    async loosen(from) {
      await rm(join(dir, 'objects'), { recursive: true })
      await cp(join(from, 'objects'), join(dir, 'objects'), { recursive: true })
    },
    async end() {
      await objects.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** Puts another commit in the place of the last of the published line, and tells the records. */
export async function replaceLast(forger: Forger, number: number, make: (last: CommitObject, oid: Oid) => Promise<Oid>): Promise<Oid> {
  const head = await forger.ref(MAIN)
  const to = await make(await forger.commit(head), head)
  await forger.point(MAIN, to)
  const records = await forger.ref(RECORDS)
  const { parents: [before = ''] } = await forger.commit(records)
  // The version of the record that says it was published, again with the other commit.
  await forger.point(RECORDS, before)
  const { author, committer, message, tree } = await forger.commit(records)
  const path = recordPath(number)
  const entry = await entryAt(forger.objects, tree, path)
  const record = decodeRecord(await forger.objects.blob(entry?.oid ?? ''), path)
  const content = encodeRecord({ ...record, proposal: { ...record.proposal, merged: to } })
  await forger.point(RECORDS, await forger.write({ tree: await forger.tree(before, [{ path, content }]), parents: [before], author, committer, message }, BY_PORTAL))
  return to
}
