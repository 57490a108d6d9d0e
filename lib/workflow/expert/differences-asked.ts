import type { Difference } from '../../forge/forge.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { Workplace } from '../workplace.ts'
import type { OpenCheck } from './find-expert-check.ts'

/**
 * What a question is about, page by page: the text that was proposed when it was asked, against what is in force; where
 * the proposal has been changed since, against what it began from.
 */
export async function differencesAsked({ forge }: Pick<Workplace, 'forge'>, { proposal, check: { asked, stale } }: OpenCheck): Promise<readonly Difference[]> {
  if (!stale) return (await forge.compare(proposal.number)).differences.filter(({ path }) => readEntryPath(path))
  const [before, after] = await Promise.all([blobsAt(proposal.base), blobsAt(asked.tree)])
  return proposal.paths
    .filter((path) => readEntryPath(path))
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((difference) => difference.before !== difference.after)

  async function blobsAt(at: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await forge.list(at, 'content')).map(({ path, oid }) => [path, oid]))
  }
}
