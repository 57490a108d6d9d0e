import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { parseEntry } from '../../model/parse.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import type { ExpertOpinion, ExpertsAnswer } from '../../protocol/experts.ts'
import type { Published } from '../published.ts'
import { patronDay } from '../queue/patron-day.ts'
import { type ExpertCheck, expertChecksOf } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import { mayAsk } from './allow-asking.ts'
import { dueAfter } from './due-after.ts'
import { isForEverybody, pagesOf } from './shown-to-expert.ts'

/** The opinions asked about a proposal, newest first, and what asking another would show. */
export async function expertsAnswer(work: Workplace, person: Person, proposal: Proposal): Promise<ExpertsAnswer> {
  const published = await work.published()
  const now = work.now()
  const asks = mayAsk(published, person, proposal)
  const waiting = proposal.status === 'pending_review' || proposal.status === 'pending_publish'
  return {
    opinions: expertChecksOf(proposal).map((check) => opinionOf(check, proposal, person, asks, now)).reverse(),
    ask: asks && waiting && pagesOf(proposal).length > 0 ? await preview(work, published, proposal, now) : null,
  }
}

function opinionOf({ asked, answer, endedBy, stale }: ExpertCheck, proposal: Proposal, person: Person, asks: boolean, now: number): ExpertOpinion {
  const over = now >= asked.until || !isOpen(proposal)
  return {
    id: asked.id,
    name: asked.expert.name,
    email: asks ? asked.expert.email : null,
    question: asked.question,
    askedBy: asked.by.name,
    askedAt: asked.at,
    until: asked.until,
    state: answer ? 'answered' : endedBy ? 'ended' : over ? 'expired' : 'waiting',
    answer: answer && { agrees: answer.agrees, text: answer.text, at: answer.at },
    stale,
    canEnd: !endedBy && !over && (asks || asked.by.id === person.id),
  }
}

async function preview(work: Workplace, published: Published, proposal: Proposal, now: number): Promise<NonNullable<ExpertsAnswer['ask']>> {
  return {
    pages: await Promise.all(pagesOf(proposal).map((path) => titleAt(work, published, proposal, path))),
    restricted: !isForEverybody(published, proposal),
    until: dueAfter(now, patronDay(published, proposal.paths[0] ?? '')),
  }
}

async function titleAt({ forge }: Workplace, published: Published, { tip, base }: Proposal, path: string): Promise<string> {
  const site = published.site(readEntryPath(path)?.site ?? '')
  const bytes = (await forge.read(tip, path)) ?? (await forge.read(base, path))
  const result = site && bytes ? parseEntry(path, bytes, site.tipo) : null
  return result && 'entry' in result ? String(result.entry.values.titolo) : path
}
