import { sha256 } from '../../digest/sha256.ts'
import type { AuditSample } from '../../model/audit/audit-report.ts'
import type { AuditRow } from '../../model/audit/audit-row.ts'

/**
 * Draws rows as anybody can draw them again with `sha256sum`: each commit gets the SHA-256 of `<seed>:<commit>`, and those of
 * the smallest digests are the sample. What is added to the period later takes no other place than its own.
 *
 * @param size how many; all when there are fewer
 */
export async function sampleOf(rows: readonly Pick<AuditRow, 'commit'>[], size: number, seed: string): Promise<AuditSample> {
  const drawn = await Promise.all(rows.map(async ({ commit }) => ({ commit, lot: await sha256(`${seed}:${commit}`) })))
  const commits = drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size).map(({ commit }) => commit)
  return { size, seed, of: rows.length, commits }
}
