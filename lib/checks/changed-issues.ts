import { likenessWords, wordsInCommon } from './duplicates/likeness.ts'
import type { Issue } from './issue.ts'

/** What a change does to the issues of an entry. */
export interface ChangedIssues {
  /** What it brings. */
  readonly fresh: readonly Issue[]
  /** What it mends, as it was before. */
  readonly mended: readonly Issue[]
  /** What was there already and still is, as it is now. */
  readonly standing: readonly Issue[]
}

/**
 * Parts the issues of an entry in new, mended and standing.
 *
 * An issue is the same when it is about the same words, wherever they are now: in another place of the text, of a list,
 * in another field. What is left over is paired by likeness, so that a long sentence that is touched up and stays long
 * is no new one.
 */
export function changedIssues(before: readonly Issue[], after: readonly Issue[]): ChangedIssues {
  const exact = paired(before, after, (a, b) => keyOf(a) === keyOf(b))
  const alike = paired(exact.before, exact.after, isTouchedUp)
  return { fresh: alike.after, mended: alike.before, standing: after.filter((issue) => !alike.after.includes(issue)) }
}

/** What is left of two lists once what is the same on both sides is taken away, each one once. */
function paired(before: readonly Issue[], after: readonly Issue[], same: (a: Issue, b: Issue) => boolean): { readonly before: readonly Issue[]; readonly after: readonly Issue[] } {
  const byCode = new Map<string, Issue[]>()
  for (const issue of before) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue])
  const gone = new Set<Issue>()
  const fresh = after.filter((issue) => {
    const match = byCode.get(issue.code)?.find((one) => !gone.has(one) && same(one, issue))
    if (match) gone.add(match)
    return !match
  })
  return { before: before.filter((issue) => !gone.has(issue)), after: fresh }
}

function keyOf({ quote, about, field }: Issue): string {
  // Without words it is about the field itself; the place in a list may change.
  return quote === '' ? JSON.stringify([about, field.replace(/\.\d+(?=\.|$)/g, '')]) : JSON.stringify([about, quote.toLowerCase().replace(/\s+/g, ' ')])
}

const TOUCHED_UP = 0.6

function isTouchedUp(a: Issue, b: Issue): boolean {
  return a.quote.includes(' ') && a.field === b.field && a.about === b.about && wordsInCommon(likenessWords(a.quote), likenessWords(b.quote)) >= TOUCHED_UP
}
