import * as v from 'valibot'
import type { Answer } from '../model/rating/answers.ts'
import type { Subject } from '../model/rating/rating.ts'
import type { Distribution } from '../model/rating/tally.ts'

/** What readers said of pages, for who answers for them: `GET /api/desk/ratings?periodo=2026`, `GET /api/desk/ratings-comments?…`, `POST /api/desk/ratings-forget`. */
export interface RatingsAnswer {
  /** Years there is something of, the latest first. */
  readonly years: readonly string[]
  /** Those that would gain most from a better page first. */
  readonly pages: readonly DeskRatedPage[]
}

export interface DeskRatedPage {
  readonly site: DeskPlace
  /** Rooted at the site. */
  readonly page: string
  /** `null` for a page that is no more. */
  readonly title: string | null
  /** Where readers find it, with the base of the site. */
  readonly url: string
  /** Its entry; `null` for a page that gathers others. */
  readonly path: string | null
  /** Who cares for it; `null` for a page that gathers others. */
  readonly office: DeskPlace | null
  readonly about: Subject
  readonly stars: Distribution
  readonly answers: Readonly<Record<string, number>>
  /** How many readers wrote something in the period, of the last twelve months. */
  readonly comments: number
}

export interface DeskPlace {
  readonly key: string
  readonly name: string
}

/** The latest first. */
export interface CommentsAnswer {
  readonly comments: readonly DeskComment[]
}

export interface DeskComment {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly stars: number
  readonly answer: Answer | null
  /** Anybody's words, as they came. */
  readonly text: string
  /** It looks as if somebody could be found by it. */
  readonly isPersonal: boolean
}

const page = v.pipe(v.string(), v.maxLength(300))

/** Removes the words of a comment; the stars stay counted. */
export const ForgetCommentMessage = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(60)),
  page,
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
})
