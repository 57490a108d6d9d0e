import type { Person } from '../../access/person.ts'
import type { FileChange } from '../../forge/commit.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { parseEntry } from '../../model/parse.ts'
import type { UndoEffectsAnswer } from '../../protocol/decide.ts'
import { findProposal } from '../find-proposal.ts'
import { StillLinkedProblem } from '../problems/still-linked-problem.ts'
import type { Published } from '../published.ts'
import { brokenLinks } from '../removal/broken-links.ts'
import { linksAnswer } from '../removal/links-answer.ts'
import { siteIndexes } from '../site-index.ts'
import type { Workplace } from '../workplace.ts'
import { withLeftByUndo } from './left-by-undo.ts'

/** Which pages are no more where they are when a publication is taken back, and what still points at them: told before anybody does it. */
export async function undoEffects(work: Workplace, person: Person, number: number): Promise<UndoEffectsAnswer> {
  const proposal = await findProposal(work, person, number)
  if (proposal.status !== 'published') return { pages: [] }
  const published = await work.published()
  return { pages: await pagesLost(work, published, person, await undoChanges(work, published, proposal)) }
}

/** All that taking a publication back writes. */
export async function undoChanges(work: Workplace, published: Published, proposal: Proposal): Promise<readonly FileChange[]> {
  return withLeftByUndo(work, published, proposal, (await work.forge.reversal(proposal.number)).changes)
}

/** @throws {StillLinkedProblem} while a page of the site points at one that would go */
export async function refuseWhilePagesLinked(work: Workplace, published: Published, person: Person, changes: readonly FileChange[]): Promise<void> {
  const linked = (await pagesLost(work, published, person, changes)).find(({ links }) => links.pages.length + links.closed > 0)
  if (linked) throw new StillLinkedProblem(linked.path, linked.links.pages.map(({ title }) => title), linked.links.closed)
}

async function pagesLost(work: Workplace, published: Published, person: Person, changes: readonly FileChange[]): Promise<UndoEffectsAnswer['pages']> {
  const lost = changes.filter(({ path, content }) => content === null && readEntryPath(path) && !isGonePath(path))
  if (lost.length === 0) return []
  const { blob, after } = inForceAfter(work, published, changes)
  const pages = await Promise.all(
    lost.map(async ({ path }) => {
      const [place, file] = [readEntryPath(path), published.files.find((one) => one.path === path)]
      const site = place && published.site(place.site)
      if (!place || !site || !file) return null
      const result = parseEntry(path, await work.forge.blob(file.oid), site.tipo)
      const title = 'entry' in result ? String(result.entry.values.titolo) : place.slug
      return { path, title, links: linksAnswer(published, person, await brokenLinks({ blob }, after, site, place, file.oid)) }
    }),
  )
  return pages.filter((page) => page !== null)
}

/** What would be in force; the files that are written then have no name yet, and are known by one of their own. */
function inForceAfter({ forge }: Workplace, published: Published, changes: readonly FileChange[]): { readonly blob: Workplace['forge']['blob']; readonly after: Published } {
  const contents = new Map<string, Uint8Array>(changes.flatMap(({ path, content }) => (content === null ? [] : [[`nuovo ${path}`, content]])))
  const changed = new Set(changes.map(({ path }) => path))
  const written = changes.flatMap(({ path, content }) => (content === null ? [] : [{ path, oid: `nuovo ${path}`, size: content.byteLength }]))
  const files = [...published.files.filter(({ path }) => !changed.has(path)), ...written]
  return {
    blob: (oid) => Promise.resolve(contents.get(oid) ?? forge.blob(oid)),
    after: { ...published, files, index: siteIndexes(files) },
  }
}
