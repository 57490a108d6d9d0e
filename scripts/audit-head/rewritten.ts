import type { Oid } from '../../lib/forge/commit.ts'
import { git } from '../build/git.ts'
import type { Heads } from './heads.ts'

/** What is no longer what it was: `main` is the published line. */
export type Rewritten = 'main' | 'records'

/** What of these two nights is not the same line, longer: a commit of the first that is not in the history of the second was taken away. */
export async function rewrittenSince(folder: string, before: Heads, now: Heads): Promise<readonly Rewritten[]> {
  const isIn = async (old: Oid, line: Oid | null) => line !== null && (await git(folder, ['merge-base', '--is-ancestor', old, line])) !== null
  const main = await isIn(before.main, now.main)
  const records = before.records === null || (await isIn(before.records, now.records))
  return [...(main ? [] : (['main'] as const)), ...(records ? [] : (['records'] as const))]
}
