import type { Issue, Severity } from '../../lib/checks/issue.ts'

/**
 * Does an issue stop a delivery? An error does, and a text that is hard to read: a page that is published must be
 * understood by who left school at fourteen. Where warnings are not let by, they do too.
 */
export function fails({ severity, code }: Pick<Issue, 'severity' | 'code'>, severe: boolean): boolean {
  return severity === 'error' || code === 'hard-text' || (severe && severity === 'warning')
}

export function countsOf(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length
  return { error: of('error'), warning: of('warning'), hint: of('hint') }
}
