import { AUTHOR_ID } from '../../../forge/git/history/person-of.ts'
import { trailer } from '../../../forge/trailers.ts'
import { type Finding, finding } from '../finding.ts'
import { DETAIL_WORDS as say } from '../words/details.ts'
import type { LineCommit } from './line-commit.ts'

/**
 * What a commit of the line is that is no publication of a proposal: the first content, what whoever keeps the server put
 * there, or the work of a hand.
 *
 * @param isFirst whether nothing was published before it
 */
export function unpublishedFindings({ commit: { message, parents }, differences, oid, signed }: LineCommit, isFirst: boolean): readonly Finding[] {
  const about = { commit: oid, person: trailer(message, AUTHOR_ID), path: differences[0]?.path, detail: differences.length > 1 ? say.others(differences.length - 1) : undefined }
  // Every commit the portal makes says who wrote it in a trailer, those a repository begins with too.
  const isOurs = trailer(message, AUTHOR_ID) !== undefined && parents.length < 2
  if (isFirst && isOurs) return [finding('first-content', about)]
  return [finding(isOurs && signed === 'good' ? 'published-without-proposal' : 'merged-by-hand', about)]
}
