import { exceptionOf } from '../../lib/history/audit/exception-of.ts'
import type { AuditSource } from '../../lib/history/audit/audit-source.ts'
import { MAIN } from '../../lib/forge/git/repository.ts'
import type { AllowedSigner } from '../../lib/history/signature/allowed-signers.ts'
import type { Archive } from '../../lib/history/verify/archive.ts'
import { lineOf } from '../../lib/history/verify/published-line.ts'
import { Report } from '../../lib/history/verify/report.ts'
import type { AuditException } from '../../lib/model/audit/audit-row.ts'
import { lookAtSite } from '../verify/look-at-site.ts'

interface Served {
  readonly archive: Archive
  readonly source: AuditSource
  readonly signers: readonly AllowedSigner[]
  readonly site: string | null
  readonly manifestFile: string | null
  readonly onProgress: (done: number, total: number) => void
}

/** What a site serves that no publication explains, and what else departs from its manifest. */
export async function servedExceptions({ archive, manifestFile, onProgress, signers, site, source }: Served): Promise<readonly AuditException[]> {
  if (site === null && manifestFile === null) return []
  const head = archive.refs.get(MAIN)
  const report = new Report()
  const verified = { report, line: head === undefined ? [] : await lineOf(archive, head), records: null }
  await lookAtSite({ archive, verified, signers, site, manifestFile, rebuildFrom: null, onProgress: (_step, done, total) => onProgress(done, total) })
  const names = await source.names()
  return report.findings.map((found) => exceptionOf(names, found))
}
