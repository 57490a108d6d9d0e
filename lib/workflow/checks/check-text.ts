import { accessPath } from '../../access/covering.ts'
import { mayRead, mayWrite } from '../../access/decide.ts'
import type { Person } from '../../access/person.ts'
import { checkedEntry } from '../../checks/checked-entry.ts'
import { hardParagraphs } from '../../checks/language/hard-paragraphs.ts'
import type { SiteKnowledge } from '../../checks/knowledge/site-knowledge.ts'
import { readAndCheck } from '../../checks/reading.ts'
import { loadSpeller } from '../../checks/spelling/hunspell/load-speller.ts'
import type { Difference } from '../../forge/forge.ts'
import { readEntryPath, readMediaPath, writeEntryPath } from '../../model/entry-path.ts'
import type { TextChecksAnswer, TextToCheck } from '../../protocol/checks.ts'
import { checkDirectoryEntry } from '../check-directory-entry.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { branchOf, nameOfEntry } from '../proposal-name.ts'
import type { Workplace } from '../workplace.ts'
import { knowledgeOf } from './knowledge-of.ts'
import { toldWithSuggestions } from './told.ts'

/**
 * Checks a text while it is being written; nothing is kept.
 *
 * @throws {NotAllowedProblem} unless the person may write and read there: what is said of a text tells of its neighbours
 */
export async function checkText(work: Workplace, person: Person, { path, text, media, isNew }: TextToCheck): Promise<TextChecksAnswer> {
  const published = await work.published()
  const place = readEntryPath(path)
  const site = place && published.site(place.site)
  if (!place || !site || !mayWrite(published.rules, person, accessPath(path)) || !mayRead(published.rules, person, accessPath(path))) throw new NotAllowedProblem('write', path)
  const knowledge = await knowledgeOf(work, published, site, await alreadyProposed(work, branchOf(nameOfEntry(place)), path), await loadSpeller())
  // A new page whose title gives it the name of one that is there is not that page.
  const own = isNew && published.files.some((file) => file.path === path) ? writeEntryPath({ ...place, slug: `${place.slug}-2` }) : path
  const { entry, issues, score } = readAndCheck(own, new TextEncoder().encode(text), withMedia(knowledge, media), (one) => checkDirectoryEntry(one, published))
  return {
    issues: toldWithSuggestions(published, person, issues.filter(({ code }) => code !== 'model-missing')),
    missing: issues.filter(({ code }) => code === 'model-missing').map(({ field, label }) => ({ field, label })),
    score,
    paragraphs: entry ? hardParagraphs(checkedEntry(entry, site.tipo)) : [],
  }
}

function withMedia(knowledge: SiteKnowledge, media: readonly string[]): SiteKnowledge {
  const brought = new Set(media)
  return { ...knowledge, index: { ...knowledge.index, hasMedia: (path) => knowledge.index.hasMedia(path) || brought.has(path) } }
}

/** What the open proposal of this page brings with it: its files may be linked, the page itself is being written anew. */
async function alreadyProposed({ forge }: Workplace, branch: string, path: string): Promise<readonly Difference[]> {
  const open = await forge.open(branch)
  if (!open) return []
  const media = new Set(open.paths.filter((one) => one !== path && (readMediaPath(one) || readEntryPath(one))))
  if (media.size === 0) return []
  const files = await forge.list(open.tip, 'content')
  return files.filter((file) => media.has(file.path)).map((file) => ({ path: file.path, before: null, after: file.oid }))
}
