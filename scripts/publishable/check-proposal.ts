import { type AccessibilityOptions } from './accessibility/pages-accessibility.ts'
import { changedFiles, isContent } from './changed-files.ts'
import { commitAt, commitIfAny, expectWhole, startOf } from './clone.ts'
import { openCopy } from './open-copy.ts'
import { toMend } from './report.ts'
import { reportOf } from './report-of.ts'
import { shortSummary, summaryOf } from './summary.ts'
import { PUBLISHABLE_WORDS as say } from './words.ts'

interface CheckOptions {
  /** A clone with its whole history; nothing is written in it. */
  readonly folder: string
  /** Names of what is in force, of what is proposed and of the records. */
  readonly base: string
  readonly proposal: string
  readonly records: string
  readonly now: () => number
  readonly accessibility: AccessibilityOptions | null
}

export interface Checked {
  /** Markdown, in Italian. */
  readonly summary: string
  readonly isGood: boolean
}

/**
 * Holds a proposal of a plain clone to the rules that are in force at `base`.
 *
 * @throws {UnknownRefProblem | PartOfHistoryProblem | NoCommonStartProblem} and what keeps the content in force from being read
 */
export async function checkProposal({ folder, base: baseName, proposal, records: recordsName, now, accessibility }: CheckOptions): Promise<Checked> {
  await expectWhole(folder)
  const [base, commit, records] = [await commitAt(folder, baseName), await commitAt(folder, proposal), await commitIfAny(folder, recordsName)]
  const start = await startOf(folder, base, commit)
  const changed = await changedFiles(folder, start, commit)
  if (changed.length === 0) return { summary: shortSummary(say.nothing, say.nothingWhy), isGood: true }
  const content = changed.filter(isContent)
  if (content.length === 0) return { summary: shortSummary(say.programOnly, say.programOnlyWhy), isGood: true }
  const copy = await openCopy({ folder, base, proposal: commit, records })
  try {
    const found = await reportOf({ forge: copy.forge, folder, base, commit, start, changed: content, now, accessibility })
    const report = content.length === changed.length ? found : { ...found, stops: [say.mixed, ...found.stops] }
    return { summary: summaryOf(report), isGood: toMend(report) === 0 }
  } finally {
    await copy.dispose()
  }
}
