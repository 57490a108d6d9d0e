import type { MailStore } from '../mailbox/mail-store.ts'
import type { Box } from './box/box.ts'
import { append } from './verbs/append.ts'
import { conversationOf } from './verbs/conversation-of.ts'
import { conversations } from './verbs/conversations.ts'
import { copy } from './verbs/copy.ts'
import { createFolder } from './verbs/create-folder.ts'
import { erase } from './verbs/erase.ts'
import { find } from './verbs/find.ts'
import { flag } from './verbs/flag.ts'
import { folders } from './verbs/folders.ts'
import { list } from './verbs/list.ts'
import { move } from './verbs/move.ts'
import { openMessage } from './verbs/open-message.ts'
import { part } from './verbs/part.ts'
import { quota } from './verbs/quota.ts'
import { removeFolder } from './verbs/remove-folder.ts'
import { renameFolder } from './verbs/rename-folder.ts'
import { source } from './verbs/source.ts'
import { subscribe } from './verbs/subscribe.ts'
import { watch } from './verbs/watch.ts'

/** A mailbox kept in folders of this machine (maildir(5)). */
export function fileStore(box: Box): MailStore {
  return {
    folders: () => folders(box),
    createFolder: (name, parent) => createFolder(box, name, parent),
    renameFolder: (path, name, parent) => renameFolder(box, path, name, parent),
    removeFolder: (path) => removeFolder(box, path),
    subscribe: (path, subscribed) => subscribe(box, path, subscribed),
    list: (asked) => list(box, asked),
    conversations: (asked) => conversations(box, asked),
    conversationOf: (ref) => conversationOf(box, ref),
    find: (folder, messageId) => find(box, folder, messageId),
    open: (ref) => openMessage(box, ref),
    part: (ref, id) => part(box, ref, id),
    source: (ref) => source(box, ref),
    flag: (messages, change) => flag(box, messages, change),
    move: (messages, to) => move(box, messages, to),
    copy: (messages, to) => copy(box, messages, to),
    erase: (messages) => erase(box, messages),
    append: (folder, message) => append(box, folder, message),
    quota: () => quota(box),
    watch: (folder, onChange) => watch(box, folder, onChange),
  }
}
