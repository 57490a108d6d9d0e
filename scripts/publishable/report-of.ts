import type { Oid } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import { isOpen } from '../../lib/forge/transitions.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import type { PageAccessibility } from './accessibility/page-accessibility.ts'
import { type AccessibilityOptions, pagesAccessibility } from './accessibility/pages-accessibility.ts'
import { type ChangedFile, isPlain } from './changed-files.ts'
import { changesInWords } from './changes-in-words.ts'
import { lookedAt } from './looked-at.ts'
import { pageIssues } from './page-issues.ts'
import type { Report } from './report.ts'
import { stopsOf } from './stops-of.ts'

interface ReportOptions {
  readonly forge: Forge
  readonly folder: string
  readonly base: Oid
  readonly commit: Oid
  readonly start: Oid
  readonly changed: readonly ChangedFile[]
  readonly now: () => number
  /** `null`: the pages are not looked at in a browser. */
  readonly accessibility: AccessibilityOptions | null
}

/** Holds a proposal of content to the rules in force, to the model and to the checks. */
export async function reportOf({ forge, folder, base, commit, start, changed, now, accessibility }: ReportOptions): Promise<Report> {
  const work = { forge, published: publishedReader(forge), now }
  const published = await work.published()
  // What is no plain file is said and not read: it may be a link to anywhere, or another repository.
  const seen = await lookedAt(forge, published, { folder, commit, start, changed: changed.filter(isPlain) })
  const { proposal, isRecorded } = seen
  const stops = await stopsOf(work, published, seen, changed)
  const pages = await pageIssues(work, published, proposal, stops)
  const looked: readonly PageAccessibility[] | 'no-browser' | 'not-asked' = accessibility ? await pagesAccessibility(work, published, proposal, accessibility) : 'not-asked'
  return {
    title: proposal.title,
    number: isRecorded ? proposal.number : null,
    author: proposal.author.name,
    ended: isOpen(proposal) ? null : (proposal.status as 'published' | 'withdrawn' | 'rejected'),
    base,
    commit,
    changes: await changesInWords(work, published, proposal, stops),
    stops,
    pages,
    accessibility: looked,
  }
}
