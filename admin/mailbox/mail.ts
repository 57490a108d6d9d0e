import type { FoldersAnswer, FlagAsked, ListAnswer, ListAsked, MessageAsked, NewsAnswer } from '../../lib/protocol/webmail.ts'

// What the mailbox is about, as the protocol carries it.

export type MailFolder = FoldersAnswer['folders'][number]
export type FolderRole = NonNullable<MailFolder['role']>
export type MailQuota = NonNullable<FoldersAnswer['quota']>
export type MailQuery = NonNullable<ListAsked['query']>
export type MessageRef = MessageAsked['ref']
export type MessageSet = FlagAsked['messages']
export type MessageLine = NonNullable<NewsAnswer['newest']>
export type MailPerson = MessageLine['from'][number]
export type Certified = NonNullable<MessageLine['certified']>
/** A line of a list: a message, or the newest of a conversation. */
export type ListLine = ListAnswer['lines'][number]
