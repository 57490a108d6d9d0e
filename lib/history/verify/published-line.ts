import type { Oid } from '../../forge/commit.ts'
import { Problem } from '../../errors/problem.ts'
import type { CommitObject } from '../../forge/git/objects/commit-object.ts'
import { type Finding, finding } from './finding.ts'
import type { Archive } from './archive.ts'

/**
 * A line of first parents, oldest first: what a proposal changed counts once, when it was published. Twenty thousand commits
 * are two megabytes. It ends where a commit cannot be read: `beginningFindings` says so.
 */
export async function lineOf({ objects }: Pick<Archive, 'objects'>, head: Oid): Promise<readonly Oid[]> {
  const line: Oid[] = []
  const seen = new Set<Oid>()
  for (let oid: Oid | undefined = head; oid !== undefined && !seen.has(oid); ) {
    const commit: CommitObject | null = await objects.commit(oid).catch(unlessProblem)
    if (!commit) break
    seen.add(oid)
    line.push(oid)
    oid = commit.parents[0]
  }
  return line.reverse()
}

/** A line begins with a commit that has nothing before it. */
export async function beginningFindings({ objects }: Pick<Archive, 'objects'>, head: Oid, line: readonly Oid[]): Promise<readonly Finding[]> {
  const [first] = line
  if (first === undefined) return [finding('object-missing', { commit: head })]
  const [parent] = (await objects.commit(first)).parents
  return parent === undefined ? [] : [finding('object-missing', { commit: parent })]
}

function unlessProblem(error: unknown): null {
  if (error instanceof Problem) return null
  throw error
}
