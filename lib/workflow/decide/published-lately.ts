import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath, readMediaPath } from '../../model/entry-path.ts'
import type { PublishedAnswer, PublishedItem } from '../../protocol/decide.ts'
import { romeDay } from '../../site/rome-day.ts'
import { maySee } from '../allow.ts'
import { exceptionsSince } from '../hand-work/exceptions.ts'
import { mainPath } from '../main-path.ts'
import type { Published } from '../published.ts'
import { emergencyOf } from '../state/emergency-of.ts'
import type { Workplace } from '../workplace.ts'
import { allows } from './allows.ts'
import { deskEmergency } from './desk-emergency.ts'
import { refuseUnlessSecond } from './sign.ts'

const LATELY_MS = 30 * 86_400_000

/** What a person may see of what went online lately, and of what went online in an emergency. */
export async function publishedLately(work: Workplace, person: Person): Promise<PublishedAnswer> {
  const published = await work.published()
  const ended = (await work.forge.proposals()).filter(({ status }) => status === 'published')
  const visible = await Promise.all(ended.map((proposal) => maySee(work, published, person, proposal)))
  const seen = ended.filter((_, i) => visible[i]).map((proposal) => ({ proposal, at: publishedAt(proposal) })).sort((a, b) => b.at - a.at)
  const year = romeDay(work.now()).slice(0, 4)
  const thisYear = seen.filter(({ at }) => romeDay(at).startsWith(year))
  const show = ({ proposal, at }: (typeof seen)[number]) => item(published, person, proposal, at)
  return {
    items: seen.filter(({ at }) => at > work.now() - LATELY_MS).map(show),
    unsigned: seen.filter(({ proposal }) => isUnsigned(proposal)).reverse().map(show),
    exceptions: await exceptionsSince(work, published, person, work.now() - LATELY_MS),
    year: { emergencies: thisYear.filter(({ proposal }) => emergencyOf(proposal) !== null).length, all: thisYear.length },
  }
}

function isUnsigned(proposal: Proposal): boolean {
  return emergencyOf(proposal)?.signed === null
}

function publishedAt({ events, updatedAt }: Proposal): number {
  return events.findLast((event) => event.type === 'status' && event.to === 'published')?.at ?? updatedAt
}

function pageOf({ files }: Published, path: string): string | null {
  return readEntryPath(path) && files.some((file) => file.path === path) ? path : null
}

function item(published: Published, person: Person, proposal: Proposal, at: number): PublishedItem {
  const { number, title, kind, events, paths } = proposal
  const by = events.findLast((event) => event.type === 'status' && event.to === 'published')?.by ?? proposal.author
  const place = paths.map((path) => readEntryPath(path) ?? readMediaPath(path)).find(Boolean)
  return {
    number,
    title,
    kind,
    site: published.site(place?.site ?? '')?.nome ?? '',
    page: pageOf(published, mainPath(proposal)),
    by: { id: by.id, name: by.name },
    at,
    emergency: deskEmergency(proposal),
    canSign: allows(() => refuseUnlessSecond(published, person, proposal)),
  }
}
