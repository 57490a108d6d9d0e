import * as v from 'valibot'

/** Names a draft for ever, on whatever computer it is written. */
export const DraftId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/))

/** The field of a draft that holds its name, in lower case as messages are read. */
export const DRAFT_FIELD = 'x-redazione-draft'

/** The `Message-ID` of a draft, which it keeps until it is in somebody's inbox: what was sent twice is one message to mail programs. */
export function messageIdOfDraft(id: string, email: string): string {
  return `${id}@${email.slice(email.lastIndexOf('@') + 1)}`
}
