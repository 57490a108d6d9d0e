import * as v from 'valibot'
import type { Draft, DraftAttachment } from '../../../protocol/webmail.ts'

/** What of a draft no field of a message can say. */
export interface DraftState {
  readonly about: Draft['about']
  /** Recipients as they were typed so far, where not all of them are addresses yet. */
  readonly unfinished: Pick<Draft, 'to' | 'cc' | 'bcc'> | null
  /** Files that lie elsewhere in the mailbox until the message is sent. */
  readonly waiting: readonly DraftAttachment[]
}

export const STATE_FIELD = 'x-redazione-state'

const text = v.string()
const size = v.pipe(v.number(), v.integer(), v.minValue(0))
const people = v.array(v.strictObject({ name: text, email: text }))
const ref = v.strictObject({ folder: text, validity: text, uid: size })
const attachment = v.variant('kind', [
  v.strictObject({ kind: v.literal('upload'), id: text, name: text, size, type: text }),
  v.strictObject({ kind: v.literal('part'), ref, part: text, name: text, size: v.nullable(size), type: text }),
  v.strictObject({ kind: v.literal('message'), ref, name: text, size, type: v.literal('message/rfc822') }),
])
const state = v.strictObject({
  about: v.nullable(v.strictObject({ kind: v.picklist(['reply', 'forward']), ref })),
  unfinished: v.nullable(v.strictObject({ to: people, cc: people, bcc: people })),
  waiting: v.array(attachment),
})

/** As the value of a header field: base64url with a space now and then, where it may be folded (RFC 5322 §2.2.3). */
export function writeDraftState(state: DraftState): string {
  return (Buffer.from(JSON.stringify(state)).toString('base64url').match(/.{1,64}/g) ?? []).join(' ')
}

/** What a field says; a draft of another program, or of somebody who plays tricks, says nothing. */
export function readDraftState(value: string | undefined): DraftState {
  try {
    const result = v.safeParse(state, JSON.parse(Buffer.from((value ?? '').replace(/\s+/g, ''), 'base64url').toString('utf8')))
    return result.success ? result.output : NOTHING
  } catch {
    return NOTHING
  }
}

const NOTHING: DraftState = { about: null, unfinished: null, waiting: [] }
