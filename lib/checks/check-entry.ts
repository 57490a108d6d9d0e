import type { Entry, EntryIssue } from '../model/entry.ts'
import { checkedEntry } from './checked-entry.ts'
import { CHECKERS } from './checkers.ts'
import type { Issue, Severity } from './issue.ts'
import type { SiteKnowledge } from './knowledge/site-knowledge.ts'
import { CHECK_WORDS as say } from './words.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/**
 * Everything the checkers have to say of an entry, gravest first; the same thing found again in a field is told once, with how many times.
 * What the model refuses is not here: `modelIssues`.
 */
export function checkEntry(entry: Entry, site: SiteKnowledge): readonly Issue[] {
  const page = checkedEntry(entry, site.index.kind)
  const found = CHECKERS.flatMap((check) => check(page, site))
  return gathered(found).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

function gathered(issues: readonly Issue[]): Issue[] {
  const kept = new Map<string, Issue>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.field, issue.quote.toLowerCase(), issue.about])
    const before = kept.get(key)
    kept.set(key, before ? { ...before, times: before.times + 1 } : issue)
  }
  return [...kept.values()]
}

/** What the model says of an entry, in the same shape: it refuses what it says, so each is an error. */
export function modelIssues(issues: readonly EntryIssue[]): readonly Issue[] {
  return issues.map(({ path, field, label, sentence }) => ({
    code: sentence.endsWith(say.missingEnd) ? 'model-missing' : 'model',
    severity: 'error',
    path,
    field,
    label,
    quote: '',
    offset: 0,
    times: 1,
    // The path is said beside it.
    sentence: capitalised(sentence.startsWith(`${path}: `) ? sentence.slice(path.length + 2) : sentence),
    remedy: '',
    source: say.model,
    suggestions: [],
  }))
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
