import { accessPath } from '../access/covering.ts'
import { mayWrite } from '../access/decide.ts'
import type { Person } from '../access/person.ts'
import type { Proposal } from '../forge/proposal.ts'
import { readMediaPath } from '../model/entry-path.ts'
import type { MediaAnswer } from '../protocol/cms.ts'
import { visibleProposals } from './allow.ts'
import { mediaUrl } from './media-url.ts'
import type { Workplace } from './workplace.ts'

/** Media in force and in open proposals, where this person may write; a proposed file hides the one in force. */
export async function listMedia(work: Workplace, person: Person): Promise<readonly MediaAnswer[]> {
  const published = await work.published()
  const open = await visibleProposals(work, published, person)
  const proposed = (await Promise.all(open.map((proposal) => mediaOf(work, proposal)))).flat()
  const inForce = published.files.filter(({ path }) => readMediaPath(path)).map(({ path, oid, size }) => ({ path, oid, size, url: mediaUrl(path) }))
  const byPath = new Map([...inForce, ...proposed].map((file) => [file.path, file]))
  return [...byPath.values()].filter(({ path }) => mayWrite(published.rules, person, accessPath(path)))
}

/** Media a proposal brings. */
export async function mediaOf({ forge }: Workplace, proposal: Proposal): Promise<readonly MediaAnswer[]> {
  const paths = proposal.paths.filter((path) => readMediaPath(path))
  if (paths.length === 0) return []
  const files = await forge.list(proposal.tip, 'content')
  return files.filter(({ path }) => paths.includes(path)).map(({ path, oid, size }) => ({ path, oid, size, url: mediaUrl(path, proposal.number) }))
}
