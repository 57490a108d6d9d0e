import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import type { MineAnswer, MineItem } from '../../protocol/story.ts'
import type { Published } from '../published.ts'
import { queueItem } from '../queue-item.ts'
import { standingOf } from '../queue/standing.ts'
import type { Workplace } from '../workplace.ts'
import { storyOf } from './story-of.ts'

/** As many closed ones as a person looks back on. */
const MOST = 50

/** What a person wrote, open and closed, each with where it stands. */
export async function mineAnswer(work: Workplace, person: Person, titleOf: (site: string, owner: string) => string): Promise<MineAnswer> {
  const published = await work.published()
  const own = (await work.forge.proposals()).filter(({ authors }) => authors.some(({ id }) => id === person.id))
  const inOrder = [...own].sort((a, b) => b.updatedAt - a.updatedAt)
  const closed = inOrder.filter((proposal) => !isOpen(proposal))
  const items = (proposals: readonly Proposal[]) => Promise.all(proposals.map((proposal) => itemOf(work, published, person, proposal, titleOf)))
  return { open: await items(inOrder.filter(isOpen)), closed: await items(closed.slice(0, MOST)), closedCount: closed.length }
}

async function itemOf(work: Workplace, published: Published, person: Person, proposal: Proposal, titleOf: (site: string, owner: string) => string): Promise<MineItem> {
  const item = queueItem(published, person, proposal, await standingOf(work, published, proposal), work.now(), titleOf)
  const { number, title, kind, status, site, office, type, createdAt, updatedAt, openRemarks } = item
  return { number, title, kind, status, site, office, type, createdAt, updatedAt, openRemarks, story: await storyOf(work, published, person, proposal, item) }
}
