import type { MailStore } from '../mailbox/mail-store.ts'
import { createFolder } from './folders/create-folder.ts'
import { folders } from './folders/folders.ts'
import { removeFolder } from './folders/remove-folder.ts'
import { renameFolder } from './folders/rename-folder.ts'
import { subscribe } from './folders/subscribe.ts'
import type { ImapLink } from './imap-link.ts'
import { append } from './messages/append.ts'
import { conversationOf } from './messages/conversation-of.ts'
import { conversations } from './messages/conversations.ts'
import { copy } from './messages/copy.ts'
import { erase } from './messages/erase.ts'
import { find } from './messages/find.ts'
import { flag } from './messages/flag.ts'
import { list } from './messages/list.ts'
import { move } from './messages/move.ts'
import { open } from './messages/open.ts'
import { part } from './messages/part.ts'
import { quota } from './messages/quota.ts'
import { source } from './messages/source.ts'
import { watch } from './messages/watch.ts'

/** A mailbox at an IMAP server (RFC 3501, RFC 9051), over a connection that is kept for a while. */
export function imapStore(link: ImapLink): MailStore {
  return {
    folders: () => folders(link),
    createFolder: (name, parent) => createFolder(link, name, parent),
    renameFolder: (path, name, parent) => renameFolder(link, path, name, parent),
    removeFolder: (path) => removeFolder(link, path),
    subscribe: (path, subscribed) => subscribe(link, path, subscribed),
    list: (asked) => list(link, asked),
    conversations: (asked) => conversations(link, asked),
    conversationOf: (ref) => conversationOf(link, ref),
    find: (folder, messageId) => find(link, folder, messageId),
    open: (ref) => open(link, ref),
    part: (ref, id) => part(link, ref, id),
    source: (ref) => source(link, ref),
    flag: (messages, change) => flag(link, messages, change),
    move: (messages, to) => move(link, messages, to),
    copy: (messages, to) => copy(link, messages, to),
    erase: (messages) => erase(link, messages),
    append: (folder, message) => append(link, folder, message),
    quota: () => quota(link),
    watch: (folder, onChange) => watch(link, folder, onChange),
  }
}
