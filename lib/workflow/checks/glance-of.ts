import type { Severity } from '../../checks/issue.ts'
import type { ChecksGlance } from '../../protocol/checks.ts'
import type { EntryChecks } from './proposal-checks.ts'

/** How many of each the entries of a proposal have. */
export function glanceOf(entries: readonly EntryChecks[]): ChecksGlance {
  const count = (severity: Severity) => entries.reduce((sum, { fresh }) => sum + fresh.filter((issue) => issue.severity === severity).length, 0)
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), mended: entries.reduce((sum, { mended }) => sum + mended.length, 0) }
}
