import { readFile } from 'node:fs/promises'
import type { Oid } from '../../lib/forge/commit.ts'
import { type Finding, finding } from '../../lib/history/verify/finding.ts'
import { parseHead } from '../../lib/history/verify/log/log-head.ts'
import { sinceFindings } from '../../lib/history/verify/log/since-findings.ts'
import type { Archive } from '../../lib/history/verify/archive.ts'
import type { Verified } from '../../lib/history/verify/verify-archive.ts'
import type { AllowedSigner } from '../../lib/history/signature/allowed-signers.ts'
import { CannotLookProblem } from './cannot-look-problem.ts'
import { VERIFY_WORDS as say } from './words.ts'

/** A version by its name, or the file of a head that was kept. */
export type Since = Oid | NonNullable<ReturnType<typeof parseHead>>

/** @throws {CannotLookProblem} for what is neither */
export async function sinceWhat(given: string): Promise<Since> {
  if (/^[0-9a-f]{40}$/.test(given)) return given
  const text = await readFile(given, 'utf8').catch(() => null)
  const kept = text === null ? null : parseHead(text)
  if (!kept) throw new CannotLookProblem(say.badSince, say.badSinceRemedy)
  return kept
}

/** Is what stood then still the beginning of what stands now? */
export async function keptFindings(archive: Archive, { line, records }: Pick<Verified, 'line' | 'records'>, since: Since, signers: readonly AllowedSigner[]): Promise<readonly Finding[]> {
  if (typeof since !== 'string') return sinceFindings({ archive, line, records }, since, signers)
  return line.includes(since) ? [] : [finding('history-rewritten', { commit: since })]
}
