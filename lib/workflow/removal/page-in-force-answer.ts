import { accessPath } from '../../access/covering.ts'
import { mayRead, mayWrite } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import type { Entry } from '../../model/entry.ts'
import { type EntryPath, readEntryPath, writeEntryPath } from '../../model/entry-path.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { Site } from '../../model/sites.ts'
import { typeNamed } from '../../model/types.ts'
import type { PageChoice, PageInForceAnswer } from '../../protocol/removal.ts'
import { addressOf } from '../../site/address.ts'
import { mayShow } from '../../site/audience.ts'
import { isPresent } from '../../site/presence.ts'
import { romeDay } from '../../site/rome-day.ts'
import { maySee } from '../allow.ts'
import { ownersOf } from '../editor-config-for.ts'
import { editorUrl } from '../editor-url.ts'
import { ProposalMissingProblem } from '../problems/proposal-missing-problem.ts'
import { branchOf, nameOfEntry } from '../proposal-name.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { brokenLinks } from './broken-links.ts'
import { entriesOf } from './entries-of.ts'
import { leavesTrace } from './leaves-trace.ts'
import { linksAnswer } from './links-answer.ts'
import { withoutPage } from './without-page.ts'

type TitleOf = (site: string, owner: string) => string

/**
 * A page in force with all that somebody needs to take it away or to move it: what points at it, where its readers may be
 * sent, where it may go.
 *
 * @throws {ProposalMissingProblem} the same for one that is not there and one that is not theirs to read
 */
export async function pageInForceAnswer(work: Workplace, person: Person, path: string, titleOf: TitleOf): Promise<PageInForceAnswer> {
  const published = await work.published()
  const [place, file] = [readEntryPath(path), published.files.find((item) => item.path === path)]
  const site = place && published.site(place.site)
  if (!place || !site || !file || isGonePath(path) || !mayRead(published.rules, person, accessPath(path))) throw new ProposalMissingProblem({ path })
  const result = parseEntry(path, await work.forge.blob(file.oid), site.tipo)
  const entry = 'entry' in result ? result.entry : null
  return {
    path,
    head: published.head,
    title: String(entry?.values.titolo ?? place.slug),
    site: site.nome,
    office: titleOf(site.key, place.owner),
    type: typeNamed(place.type)?.label ?? place.type,
    url: entry ? `${site.base}${addressOf(entry, site.tipo).slice(1)}` : '',
    owner: place.owner,
    slug: place.slug,
    canWrite: mayWrite(published.rules, person, accessPath(path)),
    editorUrl: editorUrl(published, person, path),
    open: await openAbout(work, published, person, place),
    leavesTrace: leavesTrace(place.type),
    links: linksAnswer(published, person, await brokenLinks(work.forge, withoutPage(published, path), site, place, file.oid)),
    destinations: await destinationsFor(work, published, person, site, place),
    owners: ownersOf(published, site, titleOf).filter(({ value }) => mayWrite(published.rules, person, accessPath(writeEntryPath({ ...place, owner: value })))),
  }
}

async function openAbout(work: Workplace, published: Published, person: Person, place: EntryPath): Promise<PageInForceAnswer['open']> {
  const open = await work.forge.open(branchOf(nameOfEntry(place)))
  if (!open) return null
  return (await maySee(work, published, person, open)) ? { number: open.number, title: open.title } : 'others'
}

async function destinationsFor(work: Workplace, published: Published, person: Person, site: Site, place: EntryPath): Promise<readonly PageChoice[]> {
  const today = romeDay(work.now())
  const offered = (entry: Entry) => entry.path !== writeEntryPath(place) && leavesTrace(entry.type) && isPresent(entry, today) && mayShow(site, place.owner, entry.owner) && mayRead(published.rules, person, accessPath(entry.path))
  const entries = (await entriesOf(work.forge, published, site)).filter(offered)
  const choices = entries.map(({ type, slug, values }) => ({ type, slug, title: String(values.titolo), kind: typeNamed(type)?.label ?? type }))
  return choices.sort((a, b) => a.title.localeCompare(b.title, 'it') || a.kind.localeCompare(b.kind, 'it'))
}
