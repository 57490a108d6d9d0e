import * as v from 'valibot'
import type { DeskPerson } from './desk.ts'

/**
 * What is said of the remarks of a proposal: `GET /api/desk/remarks?n=12`, `POST /api/desk/remarks-<action>`,
 * `POST /api/cms/notes`. Every action answers with the conversations as they stand after it.
 */
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/))
const remark = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/))
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))
/** A whole text can be long; a remark about it is not. */
const passage = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000))

export const RemarkPlaceMessage = v.strictObject({
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(400)),
  field: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9_]+(\.[A-Za-z0-9_]+)*$/), v.maxLength(200))),
  /** Of the text: the passage, as it is written. */
  quote: v.exactOptional(passage),
})

export const AddRemarkMessage = v.strictObject({
  number,
  /** A remark sent twice carries the same id and is one. */
  requestId,
  text: words,
  place: v.exactOptional(RemarkPlaceMessage),
  /** What to write in the place of what is there. */
  suggestion: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20_000))),
})
export const ReplyMessage = v.strictObject({ number, requestId, remark, text: words })
export const MoveRemarkMessage = v.strictObject({ number, remark, to: v.picklist(['resolved', 'open']) })
export const AcceptSuggestionMessage = v.strictObject({ number, remark })
export const DeclineSuggestionMessage = v.strictObject({ number, requestId, remark, text: words })
export const NotesMessage = v.strictObject({ collection: v.pipe(v.string(), v.maxLength(80)), slug: v.pipe(v.string(), v.maxLength(240)) })

export type AddRemark = v.InferOutput<typeof AddRemarkMessage>

export interface ConversationPlace {
  readonly path: string
  readonly field: string | null
  /** In words: «Contatti › 2 › Valore», «Testo»; the title of the page where it is about the page. */
  readonly label: string
  /** What was there when it was written; Markdown, where it is of the text. */
  readonly quote: string | null
  /** `changed`: it says something else now; `gone`: nothing like it is there any more. */
  readonly now: 'here' | 'changed' | 'gone'
}

/** A remark with its answers. Times in milliseconds since the epoch. */
export interface Conversation {
  readonly id: string
  readonly by: DeskPerson
  readonly at: number
  readonly text: string
  /** `null`: it is about the proposal as a whole. */
  readonly place: ConversationPlace | null
  readonly suggestion: string | null
  readonly replies: readonly { readonly by: DeskPerson; readonly at: number; readonly text: string }[]
  readonly state: 'open' | 'resolved' | 'accepted' | 'declined'
  readonly movedBy: DeskPerson | null
  /** What the person who is logged in may do with it now; the server decides again when they do it. */
  readonly can: { readonly reply: boolean; readonly resolve: boolean; readonly reopen: boolean; readonly accept: boolean; readonly decline: boolean }
  /** Why the proposed text cannot be accepted as things stand, in one sentence; `null` when it can, or nothing is proposed. */
  readonly obstacle: string | null
}

/** A field or a passage that can be remarked. */
export interface RemarkableField {
  readonly field: string
  readonly label: string
  /** As it is written now; `null` where nothing is. */
  readonly value: string | null
  /** Can other words be proposed for it? */
  readonly writable: boolean
}
export interface RemarkablePassage {
  /** As it is written, and as a reader reads it. */
  readonly quote: string
  readonly said: string
  /** It is not in the page that is online. */
  readonly fresh: boolean
  /** It is there once, so that other words can be proposed for it. */
  readonly writable: boolean
}

export interface RemarksAnswer {
  readonly number: number
  readonly tip: string
  readonly can: { readonly remark: boolean; readonly suggest: boolean }
  /** Open ones first, each group oldest first. */
  readonly conversations: readonly Conversation[]
  readonly pages: readonly { readonly path: string; readonly title: string; readonly fields: readonly RemarkableField[]; readonly passages: readonly RemarkablePassage[] }[]
}

/** What the editor shows beside a draft: why it came back, newest first, then the conversations. */
export interface NotesAnswer extends RemarksAnswer {
  readonly reasons: readonly { readonly by: string; readonly at: number; readonly text: string }[]
}
