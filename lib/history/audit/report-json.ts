import type { AuditReport } from '../../model/audit/audit-report.ts'

/** The shape of the JSON; another number for any change that a reader of this one would stumble on (docs/registro.md). */
export const AUDIT_SCHEMA = 'redazione-diffusa/registro/1'

/** The report as JSON for another program: moments are ISO 8601 in UTC. */
export function reportJson({ madeAt, rows, ...report }: AuditReport): string {
  return `${JSON.stringify({ schema: AUDIT_SCHEMA, madeAt: moment(madeAt), ...report, count: rows.length, rows }, (key, value: unknown) => (MOMENTS.has(key) && typeof value === 'number' ? moment(value) : value), 1)}\n`
}

const MOMENTS: ReadonlySet<string> = new Set(['at', 'sentAt'])

function moment(at: number): string {
  return new Date(at).toISOString()
}
