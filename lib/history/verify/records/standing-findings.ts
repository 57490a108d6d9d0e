import type { Oid } from '../../../forge/commit.ts'
import { isFolder } from '../../../forge/git/objects/tree-object.ts'
import { decodeRecord } from '../../../forge/git/proposals/record.ts'
import { Problem } from '../../../errors/problem.ts'
import type { Proposal } from '../../../forge/proposal.ts'
import { tipsOf } from '../../../forge/transitions.ts'
import type { Archive } from '../archive.ts'
import { type Finding, finding } from '../finding.ts'
import type { Report } from '../report.ts'
import type { RecordsBook } from './records-book.ts'

const AUDIT = 'refs/audit/'

/** Holds the records as they stand now to the rest of the archive: each tip is kept, each publication is on the published line. */
export async function standingFindings(archive: Archive, { head, places, published }: RecordsBook, line: ReadonlySet<Oid>, report: Report): Promise<readonly Finding[]> {
  if (head === null) return []
  const gone = [...published].filter(([oid]) => !line.has(oid)).map(([oid, { number }]) => finding('publication-not-on-the-line', { commit: oid, proposal: number }))
  const hasTips = [...archive.refs.keys()].some((ref) => ref.startsWith(AUDIT))
  if (!hasTips && places.size > 0) return [...gone, finding('tips-not-here')]
  const found: Finding[] = [...gone]
  for await (const { number, tips } of tipsToday(archive, head)) {
    report.look('tips', tips.length)
    for (const [at, tip] of tips.entries()) found.push(...(await tipFindings(archive, number, at + 1, tip)))
  }
  return found
}

async function tipFindings({ objects, refs }: Archive, number: number, at: number, tip: Oid): Promise<readonly Finding[]> {
  const ref = `${AUDIT}${String(number)}/${String(at)}`
  const stands = refs.get(ref)
  if (stands === undefined || !(await objects.has(tip, 'commit'))) return [finding('tip-pruned', { proposal: number, commit: tip, detail: ref })]
  return stands === tip ? [] : [finding('tip-replaced', { proposal: number, commit: tip, detail: ref })]
}

/** The tips of each record there is, a record at a time. */
async function* tipsToday({ objects }: Archive, head: Oid): AsyncGenerator<{ readonly number: number; readonly tips: readonly Oid[] }> {
  for (const [folder, entry] of await objects.tree((await objects.commit(head)).tree)) {
    if (!isFolder(entry)) continue
    for (const [name, { oid }] of await objects.tree(entry.oid)) {
      const proposal = await proposalIn(objects, oid, `${folder}/${name}`)
      if (proposal) yield { number: proposal.number, tips: tipsOf(proposal) }
    }
  }
}

/** `null` for what is no record: its coming was told of. */
async function proposalIn(objects: Archive['objects'], oid: Oid, path: string): Promise<Proposal | null> {
  try {
    return decodeRecord(await objects.blob(oid), path).proposal
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
