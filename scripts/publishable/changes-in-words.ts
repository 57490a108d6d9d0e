import { effectsInWords } from '../../lib/workflow/effects-in-words.ts'
import { factsOf } from '../../lib/workflow/facts-of.ts'
import { officeTitles } from '../../lib/workflow/office-titles.ts'
import type { Proposal } from '../../lib/forge/proposal.ts'
import type { Published } from '../../lib/workflow/published.ts'
import { RULES_PATH, rightsReview } from '../../lib/workflow/rights-review.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import type { Told } from './report.ts'
import type { Stop } from './stop.ts'
import { PUBLISHABLE_WORDS as say } from './words.ts'

/** What an open proposal changes, page by page, then the files alone, then what it does to anybody's rights. Of a page that cannot be read nothing else is said. */
export async function changesInWords(work: Workplace, published: Published, proposal: Proposal, stops: readonly Stop[]): Promise<readonly Told[]> {
  const { entries, media, others } = await factsOf(work, published, proposal)
  const isUnreadable = (path: string) => stops.some((stop) => stop.path === path && stop.field !== undefined)
  const review = await rightsReview(work, published, proposal)
  const effects = review?.loads ? effectsInWords(published, review, await officeTitles(work)) : []
  const rest = proposal.paths.filter((path) => path !== RULES_PATH && /^content\/[^/]+$/.test(path))
  return [
    ...entries.map(({ path, title, what, facts }) => ({ about: say.page(title), lines: isUnreadable(path) ? [say.unreadable] : [...(what === 'change' ? [] : [say.what[what]]), ...facts.map(({ sentence }) => sentence)] })),
    ...(media.length > 0 ? [{ about: say.files, lines: media.map(({ sentence }) => sentence) }] : []),
    ...(review ? [{ about: say.rights, lines: effects.length > 0 ? effects.map(({ who, does }) => say.effect(who, does)) : [say.rightsUnclear] }] : []),
    ...(others && rest.length > 0 ? [{ about: say.settings, lines: rest }] : []),
  ]
}
