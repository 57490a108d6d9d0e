import { inWords } from '../../lib/history/verify/finding.ts'
import { proofsIn } from '../../lib/history/verify/proofs.ts'
import type { Report } from '../../lib/history/verify/report.ts'
import { verdictOf } from './print-report.ts'

/** The same for a machine: names, levels and counts stay as they are from version to version. */
export function jsonReport(report: Report): string {
  const { counts, findings } = report
  return `${JSON.stringify({ version: 1, verdict: verdictOf(report), proofs: proofsIn(report), counts: Object.fromEntries(counts), findings: findings.map((one) => ({ ...one, ...inWords(one) })) }, null, 1)}\n`
}
