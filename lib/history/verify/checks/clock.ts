import type { Oid } from '../../../forge/commit.ts'
import { type Finding, finding } from '../finding.ts'

/** Milliseconds that the clock of a server may go back or ahead when it is set right. */
const TOLERANCE = 5 * 60_000

/** @param previous what the commit before says, in milliseconds since the epoch; the same for `at` and `now` */
export function clockFindings(commit: Oid, { at, previous, now }: { readonly at: number; readonly previous: number; readonly now: number }): readonly Finding[] {
  return [...(at + TOLERANCE < previous ? [finding('clock-turned-back', { commit })] : []), ...(at > now + TOLERANCE ? [finding('clock-ahead', { commit })] : [])]
}
