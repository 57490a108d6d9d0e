import { tipsOf } from '../../../forge/transitions.ts'
import { type Finding, finding, type FindingName } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'

/** Holds a publication to its record: the number, the text, the pages. */
export async function recordFindings({ archive: { objects }, commit, differences, number, oid, record, tip }: PastPublication): Promise<readonly Finding[]> {
  const say = (name: FindingName, detail?: string, path?: string) => finding(name, { commit: oid, proposal: record.number, detail, path })
  const tree = (await objects.commit(tip)).tree
  const hidden = differences.filter(({ path }) => !record.paths.includes(path))
  return [
    ...(number === record.number ? [] : [say('record-and-trailers-differ', 'Proposal')]),
    ...(record.tip === tip && record.tree === tree && tipsOf(record).at(-1) === tip ? [] : [say('tip-not-of-the-record')]),
    ...hidden.map(({ path }) => say('paths-hidden', undefined, path)),
    ...(commit.parents.length === 2 ? [] : [say('tree-not-the-merge')]),
  ]
}
