import type { Oid } from '../../forge/commit.ts'
import { Problem } from '../../errors/problem.ts'
import { MAIN } from '../../forge/git/repository.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import type { Archive } from './archive.ts'
import { finding } from './finding.ts'
import { filesFindings } from './files-in-force.ts'
import { LineVerifier } from './line/line-verifier.ts'
import { walkLine } from './line/walk-line.ts'
import { beginningFindings, lineOf } from './published-line.ts'
import { readRecords } from './records/read-records.ts'
import { standingFindings } from './records/standing-findings.ts'
import { registerFindings } from './register-findings.ts'
import { Report } from './report.ts'

export interface VerifyOptions {
  readonly archive: Archive
  readonly signers: readonly AllowedSigner[]
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onProgress?: (what: 'records' | 'line' | 'files', done: number, total: number) => void
}

export interface Verified {
  readonly report: Report
  /** The published line, oldest first. */
  readonly line: readonly Oid[]
  readonly records: Oid | null
}

/**
 * Holds an archive to the rules: who changed what, approved by whom, and that nothing was written otherwise since. Memory
 * grows by the ids of commits alone.
 */
export async function verifyArchive({ archive, signers, now, onProgress = () => undefined }: VerifyOptions): Promise<Verified> {
  const report = new Report()
  const head = archive.refs.get(MAIN)
  if (head === undefined) return { report, line: [], records: null }
  const line = await lineOf(archive, head)
  report.add(...(await beginningFindings(archive, head, line)))
  const records = await readRecords({ archive, signers, report, onProgress: (done, total) => onProgress('records', done, total) })
  const verifier = new LineVerifier({ archive, signers, now, report, records })
  let done = 0
  for await (const step of walkLine(archive, line, signers)) {
    report.add(...(await verifier.step(step).catch((error: unknown) => missing(error, step.oid))))
    onProgress('line', ++done, line.length)
  }
  report.add(...(await verifier.end(head).catch((error: unknown) => missing(error, head))), ...(await standingFindings(archive, records, new Set(line), report)))
  report.add(...(await registerFindings({ archive, line, signers, report })))
  report.add(...(await filesFindings(archive, head, report, (files, total) => onProgress('files', files, total))))
  if ((report.looked.get('signatures') ?? 0) === 0) report.add(finding('nothing-signed'))
  return { report, line, records: records.head }
}

/** What cannot be read is said, and the rest is looked at all the same. */
function missing(error: unknown, commit: Oid) {
  if (!(error instanceof Problem)) throw error
  const { oid } = error.data
  return [finding('object-missing', { commit, detail: typeof oid === 'string' ? oid : error.code })]
}
