import * as v from 'valibot'
import type { Issue } from '../checks/issue.ts'
import type { HardParagraph } from '../checks/language/hard-paragraphs.ts'

/** What is said of the checks: `POST /api/cms/checks` of a text that is being written, `GET /api/desk/checks?n=12` of a proposal. */
export const ChecksMessage = v.strictObject({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  /** Files that only the form has so far, by content path. */
  media: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(200)), []),
  /** The page is not saved yet: its name is the one its title would give. */
  isNew: v.optional(v.boolean(), false),
})

export type TextToCheck = v.InferOutput<typeof ChecksMessage>

/** An issue as a person is told of it. */
export type ToldIssue = Omit<Issue, 'about' | 'path'>

export type ToldSeverity = Issue['severity']

/** How easy a text is to read: Gulpease, 0 (hard) to 100; `null` when there is too little to judge. */
export type Score = number | null

export interface TextChecksAnswer {
  /** What can be mended, gravest first. Fields not filled yet are not here. */
  readonly issues: readonly ToldIssue[]
  /** Fields that must still be filled, in words. */
  readonly missing: readonly { readonly field: string; readonly label: string }[]
  readonly score: Score
  /** The paragraphs that are hardest to read. */
  readonly paragraphs: readonly HardParagraph[]
}

/** How many of each, at a glance. */
export interface ChecksGlance {
  /** New ones, by how grave. */
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly mended: number
}

/** The checks of one entry of a proposal: what the change brings, what it mends, what was there already. */
export interface EntryChecksAnswer {
  readonly path: string
  readonly title: string
  /** Opens it in the editor, for who may write it. */
  readonly editorUrl: string | null
  readonly fresh: readonly ToldIssue[]
  readonly mended: readonly ToldIssue[]
  readonly standing: readonly ToldIssue[]
  readonly score: { readonly before: Score; readonly after: Score }
}

export interface DeskChecksAnswer {
  readonly glance: ChecksGlance
  /** Entries that the proposal writes; one it removes has nothing to be checked. */
  readonly entries: readonly EntryChecksAnswer[]
}
