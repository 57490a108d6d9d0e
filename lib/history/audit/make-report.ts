import { MAIN } from '../../forge/git/repository.ts'
import { RECORDS } from '../../forge/git/proposals/record-book.ts'
import type { AuditPeriod } from '../../model/audit/audit-period.ts'
import type { AuditReport } from '../../model/audit/audit-report.ts'
import type { AuditEvidence, AuditRow } from '../../model/audit/audit-row.ts'
import { type AuditSelection, isSelected } from '../../model/audit/audit-selection.ts'
import { factsOfRow } from './facts-of-row.ts'
import type { AuditRegister } from './register.ts'
import { sampleOf } from './sample-of.ts'
import { standingExceptions } from './standing-exceptions.ts'

export interface ReportOptions {
  readonly period: AuditPeriod
  readonly selection: AuditSelection
  /** How many to draw, and by which seed; `null` for all. */
  readonly sample: { readonly size: number; readonly seed: string } | null
  /** Months without a deed after which somebody is told of. */
  readonly months?: number
  readonly onProgress?: (what: 'rows' | 'facts', done: number, total: number) => void
}

/** The register of a period, whole or drawn by a seed. What is told of the period as a whole is told of all its rows. */
export async function makeReport(register: AuditRegister, { months, onProgress = () => undefined, period, sample, selection }: ReportOptions): Promise<AuditReport> {
  const { refs } = await register.source.kept()
  const { rows } = await register.rows(period, Number.POSITIVE_INFINITY, (done, total) => onProgress('rows', done, total))
  const selected = rows.filter((row) => isSelected(row, selection))
  const drawn = sample && (await sampleOf(selected, sample.size, sample.seed))
  const shown = drawn ? selected.filter(({ commit }) => drawn.commits.includes(commit)) : selected
  return {
    period,
    selection,
    head: refs.get(MAIN) ?? null,
    records: refs.get(RECORDS) ?? null,
    withSigners: register.source.signers !== null,
    madeAt: register.source.now(),
    sample: drawn,
    standing: await standingExceptions(register, period, selected, months),
    rows: await withFacts(register, shown, (done, total) => onProgress('facts', done, total)),
  }
}

async function withFacts(register: AuditRegister, rows: readonly AuditRow[], onProgress: (done: number, total: number) => void): Promise<readonly AuditEvidence[]> {
  const told: AuditEvidence[] = []
  for (const row of rows) {
    told.push({ ...row, facts: await factsOfRow(register.source, register.regimes, row) })
    onProgress(told.length, rows.length)
  }
  return told
}
