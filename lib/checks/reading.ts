import { isBlank } from '../model/compare/meaning.ts'
import { draftEntry } from '../model/draft.ts'
import type { Entry, EntryIssue } from '../model/entry.ts'
import { splitFrontMatter } from '../model/front-matter.ts'
import { parseEntry } from '../model/parse.ts'
import { checkEntry, modelIssues } from './check-entry.ts'
import { checkedEntry } from './checked-entry.ts'
import type { Issue } from './issue.ts'
import { readabilityOf } from './language/readability.ts'
import type { SiteKnowledge } from './knowledge/site-knowledge.ts'
import { checkPlace } from './tree.ts'

/** A file as the checkers found it. */
export interface Reading {
  /** What can be read of it; `null` when it is no entry at all. */
  readonly entry: Entry | null
  readonly issues: readonly Issue[]
  /** Gulpease, 0 to 100. */
  readonly score: number | null
}

/**
 * Reads a file and checks it, even while it is not one the model would take: what it refuses is told first, and the
 * texts that can be read are checked all the same.
 *
 * @param more what else is wrong with an entry that fits the model, from who knows more than its site
 */
export function readAndCheck(path: string, bytes: Uint8Array, site: SiteKnowledge, more: (entry: Entry) => readonly EntryIssue[] = () => []): Reading {
  const result = parseEntry(path, bytes, site.index.kind)
  const entry = 'entry' in result ? result.entry : draftOf(path, bytes, site)
  const refused = 'entry' in result ? [...checkPlace(result.entry, site.index), ...more(result.entry)] : result.issues
  const page = entry && checkedEntry(entry, site.index.kind)
  return { entry, issues: [...modelIssues(refused), ...(entry ? checkEntry(entry, site) : [])], score: page && readabilityOf(page) }
}

function draftOf(path: string, bytes: Uint8Array, site: SiteKnowledge): Entry | null {
  try {
    const { data, body } = splitFrontMatter(new TextDecoder().decode(bytes))
    // What nobody filled (`[]`, `{}`) the model does not refuse, for it takes it as not there; neither may a checker meet it.
    const filled = Object.fromEntries(Object.entries(data as object).filter(([, value]) => !isBlank(value)))
    return draftEntry(path, { ...filled, body }, site.index.kind)
  } catch {
    return null
  }
}
