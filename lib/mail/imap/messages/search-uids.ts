import type { ImapFlow } from 'imapflow'
import type { MailQuery } from '../../mailbox/mail-query.ts'
import type { Selected } from '../wire/select.ts'
import { remembered } from '../wire/remembered.ts'
import { searchKeys } from './search-keys.ts'
import { sortUids } from './sort-uids.ts'

/** The numbers of all messages of the open folder that a query finds, newest first; what is attached is looked for elsewhere. */
export async function searchUids(client: ImapFlow, selected: Selected, query: MailQuery): Promise<readonly number[]> {
  const { attachments: _attachments, ...rest } = query
  const find = () => sortUids(client, searchKeys(rest))
  // What is marked changes under a search, and is asked anew with each page; what is written does not.
  return query.unread || query.flagged ? find() : remembered(client, selected, ['search', rest], find)
}
