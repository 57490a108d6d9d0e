import type { Oid } from '../../../forge/commit.ts'
import { RECORDS } from '../../../forge/git/proposals/record-book.ts'
import { entryAt } from '../../../forge/git/trees/entry-at.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import type { Archive } from '../archive.ts'
import { signedBy } from '../checks/signature-of.ts'
import { finding } from '../finding.ts'
import { beginningFindings, lineOf } from '../published-line.ts'
import type { Report } from '../report.ts'
import { changeFindings } from './change-findings.ts'
import { Packages } from './packages.ts'
import type { Published, RecordsBook } from './records-book.ts'
import { PENDING, walkRecords } from './walk-records.ts'

interface ReadOptions {
  readonly archive: Archive
  readonly signers: readonly AllowedSigner[]
  readonly report: Report
  readonly onProgress: (done: number, total: number) => void
}

const NOTHING: RecordsBook = { head: null, places: new Map(), published: new Map(), merged: new Map(), signedFrom: Number.POSITIVE_INFINITY, pending: new Set() }

/** Goes through the records once: that they only grew, that each of their commits is signed, and where each proposal was published. */
export async function readRecords({ archive, signers, report, onProgress }: ReadOptions): Promise<RecordsBook> {
  const head = archive.refs.get(RECORDS) ?? null
  if (head === null) return NOTHING
  const line = await lineOf(archive, head)
  report.add(...(await beginningFindings(archive, head, line)))
  const published = new Map<Oid, Published>()
  const packages = new Packages()
  let signedFrom = Number.POSITIVE_INFINITY
  let place = 0
  for await (const step of walkRecords(archive, line)) {
    const signed = signedBy(await archive.bytes(step.commit), step.at, signers)
    if (signed === 'good') signedFrom = Math.min(signedFrom, place)
    report.look('records')
    report.look('signatures', signed === 'unsigned' ? 0 : 1)
    if (signed !== 'good') report.add(finding(signed === 'unsigned' && signedFrom > place ? 'before-signatures' : signed, { commit: step.commit, detail: RECORDS }))
    for (const change of step.changes) {
      report.add(...(await changeFindings(archive.objects, change)))
      const { after, before, blobs, commit, path } = change
      if (after?.merged !== undefined && before?.merged !== after.merged) published.set(after.merged, { number: after.number, commit, path, blobs })
    }
    report.add(...step.strange.map((path) => finding('record-made-up', { commit: step.commit, path })), ...packages.step(step))
    place += 1
    onProgress(place, line.length)
  }
  report.add(...packages.end())
  const merged = new Map([...published].map(([oid, { number }]) => [number, oid]))
  return { head, places: new Map(line.map((oid, at) => [oid, at])), published, merged, signedFrom, pending: await pendingAt(archive, head) }
}

/** A publication that was begun names what it makes: the published line may have moved already. */
async function pendingAt({ objects }: Archive, head: Oid): Promise<ReadonlySet<Oid>> {
  const { parents, tree } = await objects.commit(head)
  return new Set((await entryAt(objects, tree, PENDING)) ? parents.slice(2) : [])
}
