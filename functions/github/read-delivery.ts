import * as v from 'valibot'
import type { RemarkPlace } from '../../lib/forge/proposal.ts'
import type { GitHubRemark } from '../../lib/workflow/hand-work/record-github-remark.ts'

const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const id = v.pipe(v.number(), v.integer(), v.minValue(1))
const sender = v.object({ login: v.pipe(v.string(), v.maxLength(100)), type: v.string() })
const text = v.optional(v.nullable(v.string()))

const Comment = v.object({ action: v.literal('created'), issue: v.object({ number, pull_request: v.object({}) }), comment: v.object({ id, body: text }), sender })
const Review = v.object({ action: v.literal('submitted'), pull_request: v.object({ number }), review: v.object({ id, body: text, state: v.string() }), sender })
const LineComment = v.object({ action: v.literal('created'), pull_request: v.object({ number }), comment: v.object({ id, body: text, path: v.string(), diff_hunk: text }), sender })

const STATES = ['approved', 'changes_requested', 'commented'] as const
type State = (typeof STATES)[number]

/**
 * Reads what was said on GitHub of a pull request. What our own App says there is no news; an event of any other kind, or
 * of a shape we do not know, says nothing.
 *
 * @param event `X-GitHub-Event`
 */
export function readDelivery(event: string, payload: unknown): GitHubRemark | null {
  if (event === 'issue_comment' && v.is(Comment, payload)) {
    const { issue, comment, sender } = payload
    return said(sender, { number: issue.number, id: `github-comment-${String(comment.id)}`, text: comment.body ?? '' })
  }
  if (event === 'pull_request_review_comment' && v.is(LineComment, payload)) {
    const { pull_request, comment, sender } = payload
    return said(sender, { number: pull_request.number, id: `github-line-${String(comment.id)}`, text: comment.body ?? '', place: placeOf(comment.path, comment.diff_hunk ?? '') })
  }
  if (event === 'pull_request_review' && v.is(Review, payload)) {
    const { pull_request, review, sender } = payload
    const state = STATES.find((known): known is State => known === review.state.toLowerCase()) ?? 'commented'
    // A review of line comments alone has no words of its own: they come by themselves.
    return state === 'commented' && !review.body ? null : said(sender, { number: pull_request.number, id: `github-review-${String(review.id)}`, text: review.body ?? '', review: state })
  }
  return null
}

function said({ login, type }: v.InferOutput<typeof sender>, remark: Omit<GitHubRemark, 'login'>): GitHubRemark | null {
  return type === 'Bot' ? null : { ...remark, login }
}

/** The line it is about is the last one of the piece GitHub shows with it, after the sign of the comparison. */
function placeOf(path: string, hunk: string): RemarkPlace {
  const line = hunk.split('\n').at(-1)?.slice(1).trim() ?? ''
  return line === '' ? { path } : { path, quote: line }
}
