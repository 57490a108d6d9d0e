import type { MoveAnswer, MoveAsked } from '../../../protocol/webmail.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageSet } from '../../mailbox/messages.ts'
import { folderFor } from '../folders/folder-for.ts'
import { archiveMessages } from './archive-messages.ts'

/** Moves messages, and says where they are now so that it can be undone: the same again, the other way round. */
export async function moveMessages(store: MailStore, { messages, to }: MoveAsked): Promise<MoveAnswer> {
  if (typeof to === 'string') return { moved: [await store.move(messages, to)] }
  if ('archive' in to) return { moved: await archiveMessages(store, messages) }
  if (to.role === 'junk') await store.flag(messages, { add: ['$Junk'], remove: ['$NotJunk'] })
  const folder = await folderFor(store, to.role)
  if (to.role === 'inbox') await notJunk(store, messages)
  return { moved: [await store.move(messages, folder)] }
}

export async function copyMessages(store: MailStore, { messages, to }: MoveAsked): Promise<MoveAnswer> {
  const folder = typeof to === 'string' ? to : await folderFor(store, 'archive' in to ? 'archive' : to.role)
  return { moved: [await store.copy(messages, folder)] }
}

/** What comes back from the junk teaches the server's filter (RFC 9051 §2.3.2, `$NotJunk`). */
async function notJunk(store: MailStore, messages: MessageSet): Promise<void> {
  const junk = (await store.folders()).find(({ role }) => role === 'junk')
  if (junk?.path === messages.folder) await store.flag(messages, { add: ['$NotJunk'], remove: ['$Junk'] })
}
