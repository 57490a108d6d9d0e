import type { Oid } from '../../commit.ts'
import { appendTrailers } from '../../trailers.ts'
import type { Signature } from '../objects/commit-object.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import type { ObjectReader } from '../objects/object-reader.ts'
import { EMPTY_TREE, isFolder } from '../objects/tree-object.ts'
import { applyChanges } from '../trees/apply-changes.ts'
import { entryAt } from '../trees/entry-at.ts'
import { decodeRecord, encodeRecord, type ProposalRecord } from './record.ts'

/** Append-only: each write of a proposal is a commit here. */
export const RECORDS = 'refs/meta/proposals'
/** In a publication, the commit of the records it was decided from. */
export const RECORDS_TRAILER = 'Records'

/** A hundred records a folder: a write rewrites the folder it is in, and thousands of names in one would weigh on each. */
export function recordPath(number: number): string {
  return `${String(Math.floor(number / 100)).padStart(4, '0')}/${number}.json`
}

type Folder = ReadonlyMap<number, { readonly oid: Oid; readonly record: ProposalRecord }>

/** All records as of one commit of `RECORDS`; `head` is `null` while there is none. */
export interface Page {
  readonly head: Oid | null
  readonly records: ReadonlyMap<number, ProposalRecord>
}

/** Reads the records, and again only those of the folders and files that are other objects than the last time. */
export class RecordBook {
  readonly #objects: ObjectReader
  #page: Page = { head: null, records: new Map() }
  #folders: ReadonlyMap<string, { readonly oid: Oid; readonly folder: Folder }> = new Map()

  constructor(objects: ObjectReader) {
    this.#objects = objects
  }

  async at(head: Oid | null): Promise<Page> {
    if (head === this.#page.head) return this.#page
    if (head === null) return { head, records: new Map() }
    const folders = new Map<string, { oid: Oid; folder: Folder }>()
    for (const [name, entry] of await this.#objects.tree((await this.#objects.commit(head)).tree)) {
      if (!isFolder(entry)) continue
      const known = this.#folders.get(name)
      folders.set(name, known?.oid === entry.oid ? known : { oid: entry.oid, folder: await this.#folder(name, entry.oid, known?.folder) })
    }
    const records = new Map<number, ProposalRecord>()
    for (const { folder } of folders.values()) for (const [number, { record }] of folder) records.set(number, record)
    this.#folders = folders
    this.#page = { head, records }
    return this.#page
  }

  /** The first version of a record that satisfies `wanted`, where the present one does. */
  async first(head: Oid, number: number, wanted: (record: ProposalRecord) => boolean): Promise<ProposalRecord | null> {
    const path = recordPath(number)
    let found: ProposalRecord | null = null
    for (let oid: Oid | undefined = head; oid; ) {
      const commit = await this.#objects.commit(oid)
      const entry = await entryAt(this.#objects, commit.tree, path)
      const record = entry && decodeRecord(await this.#objects.blob(entry.oid), path)
      if (!record || !wanted(record)) break
      found = record
      oid = commit.parents[0]
    }
    return found
  }

  async #folder(name: string, oid: Oid, known: Folder | undefined): Promise<Folder> {
    const folder = new Map<number, { oid: Oid; record: ProposalRecord }>()
    for (const [file, entry] of await this.#objects.tree(oid)) {
      const number = Number.parseInt(file, 10)
      const before = known?.get(number)
      const record = before?.oid === entry.oid ? before.record : decodeRecord(await this.#objects.blob(entry.oid), `${name}/${file}`)
      folder.set(number, { oid: entry.oid, record })
    }
    return folder
  }
}

/** Who wrote a version of a record, when, and `what`, for whoever reads the log of the records. */
export interface Entry {
  readonly record: ProposalRecord
  readonly what: string
  readonly author: Signature
  readonly committer: Signature
}

/** Adds the commit that writes a version of a record to a batch. */
export async function addRecord(batch: ObjectBatch, head: Oid | null, { record, what, author, committer }: Entry): Promise<Oid> {
  const before = head ? (await batch.commit(head)).tree : EMPTY_TREE
  const { number } = record.proposal
  const { tree } = await applyChanges(batch, before, [{ path: recordPath(number), content: encodeRecord(record) }])
  return batch.addCommit({ tree, parents: head ? [head] : [], author, committer, message: appendTrailers(`proposal ${number}: ${what}`, []) })
}
