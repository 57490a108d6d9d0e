import type { MailFolder } from './mail-folder.ts'
import type { MailQuery } from './mail-query.ts'
import type { ConversationLine, MessageLine, MessageRef, MessageSet } from './messages.ts'
import type { OpenedMessage, PartContent } from './opened-message.ts'

/** What a person or a program says of a message at the server. */
export type MailFlag = '\\Seen' | '\\Answered' | '\\Flagged' | '\\Draft' | '$Forwarded' | '$MDNSent' | '$Junk' | '$NotJunk'

export interface ListAsked {
  readonly folder: string
  /** How many of the newest are passed over. */
  readonly from: number
  /** 1 to 200. */
  readonly count: number
  readonly query?: MailQuery | undefined
}

/** A page of a list, newest first. */
export interface MailList<Line = MessageLine> {
  readonly validity: string
  /** Of the whole list. */
  readonly total: number
  readonly lines: readonly Line[]
}

/** How much room a mailbox has, in octets. */
export interface MailQuota {
  readonly used: number
  readonly limit: number
}

/** A message to be put into a folder, as it travels: lines end in CRLF. */
export interface MessageToStore {
  /** Octets of `bytes` altogether: IMAP is told them first (RFC 3501 §6.3.11). */
  readonly size: number
  readonly bytes: AsyncIterable<Uint8Array>
  readonly flags: readonly MailFlag[]
  /** When it is to count as come, in milliseconds since the epoch. */
  readonly at: number
}

/**
 * One person's mailbox at its server, open. The port has two adapters, IMAP and folders of this machine, that pass the same
 * tests (`tests/lib/mail/mailbox/contract.ts`).
 *
 * Every method may throw
 * @throws {MailServerUnreachableProblem} when the server did not answer, or let go in the middle
 * @throws {MailFolderGoneProblem} for a folder that is not there
 * @throws {MailFolderChangedProblem} when `validity` is another: numbers of messages mean something else now
 * @throws {MailMessageGoneProblem} for a message that is not there any more
 */
export interface MailStore {
  /** All of them, the inbox first, then by what they are for, then by name in Italian order. */
  readonly folders: () => Promise<readonly MailFolder[]>
  /** @throws {MailFolderNameProblem} for a name that is taken or that the server does not allow */
  readonly createFolder: (name: string, parent: string | null) => Promise<string>
  /** The folder under another name or within another one, with all that lies in it. Gives its new path. */
  readonly renameFolder: (path: string, name: string, parent: string | null) => Promise<string>
  /** @throws {MailFolderNotEmptyProblem} while it holds messages or folders */
  readonly removeFolder: (path: string) => Promise<void>
  readonly subscribe: (path: string, subscribed: boolean) => Promise<void>

  readonly list: (asked: ListAsked) => Promise<MailList>
  /** The same list, a line a conversation; `total` counts conversations (RFC 5256 REFERENCES). */
  readonly conversations: (asked: ListAsked) => Promise<MailList<ConversationLine>>
  /** Messages of any folder that belong with this one by what they refer to, oldest first, itself among them. */
  readonly conversationOf: (ref: MessageRef) => Promise<readonly MessageLine[]>
  /** Messages of a folder with this `Message-ID`. */
  readonly find: (folder: string, messageId: string) => Promise<readonly MessageLine[]>

  readonly open: (ref: MessageRef) => Promise<OpenedMessage>
  /** A part, decoded, as it comes from the server. */
  readonly part: (ref: MessageRef, id: string) => Promise<PartContent>
  /** The message as it lies there. */
  readonly source: (ref: MessageRef) => Promise<PartContent>

  readonly flag: (messages: MessageSet, change: { readonly add?: readonly MailFlag[]; readonly remove?: readonly MailFlag[] }) => Promise<void>
  /** Where they are now, in the same order; those that were gone already are left out. */
  readonly move: (messages: MessageSet, to: string) => Promise<MessageSet>
  readonly copy: (messages: MessageSet, to: string) => Promise<MessageSet>
  /** For ever. */
  readonly erase: (messages: MessageSet) => Promise<void>
  /**
   * @throws {MailboxFullProblem} when there is no room
   * @throws {MailTooLargeProblem} when the server takes none of this size
   */
  readonly append: (folder: string, message: MessageToStore) => Promise<MessageRef>

  /** `null` where the server sets no limit or does not say. */
  readonly quota: () => Promise<MailQuota | null>
  /** Tells when something comes to a folder, goes from it or is marked in it; gives what ends it. Only where a connection may live. */
  readonly watch: (folder: string, onChange: () => void) => Promise<() => Promise<void>>
}
