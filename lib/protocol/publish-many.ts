import * as v from 'valibot'
import type { ProblemMessage } from './problem-message.ts'
import { PublishProposalMessage } from './desk.ts'

/** More at once would be a click and no look. */
export const MOST_AT_ONCE = 50

/** `POST /api/desk/publish-many`: light proposals, each with the text the person saw. */
export const PublishManyMessage = v.strictObject({ proposals: v.pipe(v.array(PublishProposalMessage), v.minLength(1), v.maxLength(MOST_AT_ONCE)) })

/** One by one, in the order asked: is it in force, or why not. */
export interface PublishManyAnswer {
  readonly results: readonly { readonly number: number; readonly problem: ProblemMessage | null }[]
}
