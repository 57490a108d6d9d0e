import { cloneSource } from '../../../../lib/history/audit/clone-source.ts'
import { makeReport, type ReportOptions } from '../../../../lib/history/audit/make-report.ts'
import { AuditRegister } from '../../../../lib/history/audit/register.ts'
import type { AllowedSigner } from '../../../../lib/history/signature/allowed-signers.ts'
import type { AuditPeriod } from '../../../../lib/model/audit/audit-period.ts'
import type { AuditReport } from '../../../../lib/model/audit/audit-report.ts'
import { EVERYTHING } from '../../../../lib/model/audit/audit-selection.ts'
import { openArchive } from '../../../../scripts/verify/open-archive.ts'
import { SIGNERS } from '../../../scripts/verify/honest.ts'

export const ALWAYS: AuditPeriod = { from: '2026-01-01', to: '2027-12-31' }

type Asked = Partial<ReportOptions>

export interface OpenRegister {
  /** The report of all of it, unless asked otherwise. */
  readonly report: (asked?: Asked) => Promise<AuditReport>
  readonly close: () => Promise<void>
}

/** The register of a repository, read from it as an auditor reads a clone; `now` in milliseconds since the epoch. */
export async function openRegister(dir: string, now: number, signers: readonly AllowedSigner[] | null = SIGNERS): Promise<OpenRegister> {
  const archive = await openArchive(dir)
  const register = new AuditRegister(await cloneSource(archive, signers, () => now))
  return { report: (asked = {}) => makeReport(register, { period: ALWAYS, selection: EVERYTHING, sample: null, ...asked }), close: () => archive.close() }
}

/** The same, opened for one report. */
export async function registerOf(dir: string, now: number, asked: Asked = {}, signers: readonly AllowedSigner[] | null = SIGNERS): Promise<AuditReport> {
  const { close, report } = await openRegister(dir, now, signers)
  try {
    return await report(asked)
  } finally {
    await close()
  }
}

/** The stable names of what an auditor is told of a row. */
export function named({ exceptions }: Pick<AuditReport['rows'][number], 'exceptions'>): readonly string[] {
  return exceptions.map(({ name }) => name)
}
