import type { Entry } from '../../model/entry.ts'
import type { Fact } from '../../model/facts/fact.ts'
import { factsBetween } from '../../model/facts/facts-between.ts'
import type { Queries } from '../queries.ts'
import { HISTORY_WORDS as say } from './words.ts'

/** Fields that no reader sees on the page: who looks after it, when to look at it again, and what is said of the change itself. */
const UNSEEN: ReadonlySet<string> = new Set(['referente', 'data_revisione', 'nota_modifica', 'cronologia_dal'])

/**
 * What readers saw change from one version of a page to the next, in words. Other pages are named only if they are on the
 * site today: what was withdrawn, or is not published yet, has no title here and no address.
 */
export function publicFacts(site: Queries, before: Entry, after: Entry): readonly Fact[] {
  const named = (type: string, slug: string) => site.named(after.owner, type, slug)
  const facts = factsBetween(before, after, 'public', {
    titleOf: (type, slug) => named(type, slug)?.title ?? say.notOnTheSite,
    addressOf: (type, slug) => named(type, slug)?.url,
    sizeOf: () => undefined,
  })
  return facts.filter((fact) => !UNSEEN.has(fact.field.split('.')[0] ?? '') && namesPagesThatAre(fact))
}

// A relation to a page that is not on the site is not shown on the page either.
function namesPagesThatAre({ pages, before, after }: Fact): boolean {
  return !pages || ((before === null || pages.before !== null) && (after === null || pages.after !== null))
}
