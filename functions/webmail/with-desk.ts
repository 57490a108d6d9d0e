import type { WritingDesk } from '../../lib/mail/actions/drafts/save-draft.ts'
import type { Draft, Identity } from '../../lib/protocol/webmail.ts'
import type { MailTask } from './webmail-action.ts'
import { withMailbox } from './with-mailbox.ts'

/** Does something with a draft; where files go with it their bytes come over a connection of their own. */
export function withDesk<T>({ mailbox: { store }, visit }: MailTask, draft: Draft, identities: readonly Identity[], act: (desk: WritingDesk) => Promise<T>): Promise<T> {
  if (draft.attachments.length === 0 && !/cid/.test(draft.html ?? '')) return act({ store, reading: store, identities })
  return withMailbox(visit, (reader) => act({ store, reading: reader.store, identities }))
}
