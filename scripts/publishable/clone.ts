import type { Oid } from '../../lib/forge/commit.ts'
import { git } from '../build/git.ts'
import { NoCommonStartProblem } from './problems/no-common-start-problem.ts'
import { PartOfHistoryProblem } from './problems/part-of-history-problem.ts'
import { UnknownRefProblem } from './problems/unknown-ref-problem.ts'

/** @throws {PartOfHistoryProblem} for a shallow clone */
export async function expectWhole(folder: string): Promise<void> {
  const answer = await asked(folder, ['rev-parse', '--is-shallow-repository'])
  if (answer !== 'false') throw new PartOfHistoryProblem()
}

/** @throws {UnknownRefProblem} for a name of no commit */
export async function commitAt(folder: string, ref: string): Promise<Oid> {
  const oid = await commitIfAny(folder, ref)
  if (oid === null) throw new UnknownRefProblem(ref)
  return oid
}

/** The commit a name means, or `null`. */
export function commitIfAny(folder: string, ref: string): Promise<Oid | null> {
  return asked(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
}

/** @throws {NoCommonStartProblem} */
export async function startOf(folder: string, base: Oid, proposal: Oid): Promise<Oid> {
  const start = await asked(folder, ['merge-base', base, proposal])
  if (start === null) throw new NoCommonStartProblem()
  return start
}

/** The tips of the branches of proposals, here or as the origin has them. */
export async function proposalTips(folder: string): Promise<readonly Oid[]> {
  const lines = await asked(folder, ['for-each-ref', '--format=%(objectname)', 'refs/heads/cms/', 'refs/remotes/*/cms/'])
  return [...new Set((lines ?? '').split('\n').filter(Boolean))]
}

/** Name and address of whoever wrote a commit, as git has them. */
export async function writerOf(folder: string, commit: Oid): Promise<{ readonly name: string; readonly email: string }> {
  const [name = '', email = ''] = ((await asked(folder, ['log', '-1', '--format=%an%x00%ae', commit])) ?? '').split('\0')
  return { name, email }
}

/** The first line of a commit's message. */
export async function subjectOf(folder: string, commit: Oid): Promise<string> {
  return ((await asked(folder, ['log', '-1', '--format=%s', commit])) ?? '').slice(0, 200)
}

async function asked(folder: string, args: readonly string[]): Promise<string | null> {
  const answer = await git(folder, args)
  return answer === null ? null : answer.toString('utf8').trim() || null
}
