import type { AuditPeriod } from './audit-period.ts'
import type { AuditEvidence, AuditException } from './audit-row.ts'
import type { AuditSelection } from './audit-selection.ts'

/** Rows drawn by a seed, and how many there were to draw from. */
export interface AuditSample {
  readonly size: number
  readonly seed: string
  readonly of: number
  readonly commits: readonly string[]
}

/** Of what period, of which selection, read from what; `head` is the commit in force, `records` where the records stood. */
export interface AuditReport {
  readonly period: AuditPeriod
  readonly selection: AuditSelection
  readonly head: string | null
  readonly records: string | null
  /** Were signatures held to a list of allowed keys? */
  readonly withSigners: boolean
  /** When it was made, in milliseconds since the epoch. */
  readonly madeAt: number
  readonly sample: AuditSample | null
  /** Of the period as a whole. */
  readonly standing: readonly AuditException[]
  /** Newest first; of a sample only those drawn. */
  readonly rows: readonly AuditEvidence[]
}

/** Whether an auditor must look at something: a row, or the period as a whole. */
export function hasExceptions({ rows, standing }: Pick<AuditReport, 'rows' | 'standing'>): boolean {
  return standing.length > 0 || rows.some(({ exceptions }) => exceptions.length > 0)
}
