import type { MailFolder } from '../mail/mailbox/mail-folder.ts'
import type { MailRules } from '../mail/mailbox/mail-filters.ts'
import type { MailQuery } from '../mail/mailbox/mail-query.ts'
import type { MailQuota } from '../mail/mailbox/mail-store.ts'
import type { Certified, ConversationLine, MailPerson, MessageLine, MessageRef, MessageSet } from '../mail/mailbox/messages.ts'
import type { MailPart } from '../mail/mailbox/opened-message.ts'
import type { ProblemMessage } from './problem-message.ts'

// What the mailbox's page and the function say to each other. Each address below `/api/webmail/` takes `<Name>Asked` by POST,
// as JSON, and answers `<Name>Answer`; a refusal is a `ProblemMessage`. Every POST has the header `x-redazione: posta`.

/** `state`: who is here, and whether the mailbox is open. Asked first. */
export interface StateAnswer {
  readonly person: { readonly id: string; readonly name: string; readonly email: string }
  /**
   * `password` while the mailbox's password was not given in this session, `log-in` while the log-in gave nothing that opens it;
   * `none` where no server serves the address.
   */
  readonly door: 'open' | 'password' | 'log-in' | 'none'
  /** What opens it, and opens it again. */
  readonly opensBy: 'password' | 'log-in'
  /** News comes by itself over `live`; else it is asked for from time to time. */
  readonly live: boolean
  readonly identities: readonly Identity[]
  readonly settings: MailboxSettings
  /** The crest of the body can go beside a signature here. */
  readonly crest: boolean
  /** The server keeps filters and the answer of who is away. */
  readonly automation: boolean
  /** What a message may weigh with its attachments, in octets. */
  readonly sizeLimit: number
}

/** `enter`: gives the mailbox's password, which is kept sealed in a cookie of this browser. Answers `StateAnswer`. */
export interface EnterAsked {
  readonly password: string
}

/** A name and an address the person may write as. */
export interface Identity {
  readonly name: string
  readonly email: string
}

/** `settings`: kept for the person, on whatever computer. Asked without a message gives them; with one, keeps them. */
export interface MailboxSettings {
  /** Plain text under every new message. */
  readonly signature: string
  /** Of the offices somebody writes as, where it is another. Emails in lower case. */
  readonly signatures: readonly { readonly email: string; readonly signature: string }[]
  /** The crest of the body goes beside the signature, in messages that leave with HTML. */
  readonly signatureImage: boolean
  readonly conversations: boolean
  readonly rich: boolean
  /** Single keys do something. WCAG 2.1.4 asks that they can be turned off. */
  readonly keys: boolean
  /** Whether receipts are asked for with every message. */
  readonly askReceipt: boolean
}

/** `folders` */
export interface FoldersAnswer {
  readonly folders: readonly MailFolder[]
  readonly quota: MailQuota | null
}

/** `folder-create`, `folder-rename`, `folder-remove`, `folder-subscribe` answer `FoldersAnswer`. */
export interface FolderCreateAsked {
  readonly name: string
  readonly parent: string | null
}
export interface FolderRenameAsked extends FolderCreateAsked {
  readonly path: string
}
export interface FolderRemoveAsked {
  readonly path: string
}
export interface FolderSubscribeAsked {
  readonly path: string
  readonly subscribed: boolean
}

/** `list`: newest first. */
export interface ListAsked {
  readonly folder: string
  readonly from: number
  readonly count: number
  readonly query?: MailQuery
  readonly conversations: boolean
}
export interface ListAnswer {
  readonly validity: string
  readonly total: number
  readonly lines: readonly (MessageLine | ConversationLine)[]
}

/** `search`: in every folder but the bin and the junk, a folder at a time: the answer says where it goes on. */
export interface SearchAsked {
  readonly query: MailQuery
  /** Where the last answer stopped; nothing at the start. */
  readonly after?: string
}
export interface SearchAnswer {
  readonly lines: readonly MessageLine[]
  /** `null` when every folder was looked through. */
  readonly after: string | null
  readonly looked: number
  readonly folders: number
}

/** `message`: opens it; it is not marked as read by that. */
export interface MessageAsked {
  readonly ref: MessageRef
}
export interface MessageAnswer {
  readonly line: MessageLine
  readonly sender: readonly MailPerson[]
  readonly replyTo: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
  readonly bcc: readonly MailPerson[]
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Plain text: written by the message, or made of its HTML. */
  readonly text: string
  /** HTML made safe here; it is made safe once more where it is shown. `null` where there is none. */
  readonly html: string | null
  /** It names pictures of other hosts: shown only when asked for. */
  readonly remoteImages: boolean
  /** The pictures within the text by `Content-ID`: the id of their part. */
  readonly inlineImages: Readonly<Record<string, string>>
  readonly parts: readonly AttachmentSeen[]
  readonly certified: CertifiedSeen | null
  readonly warnings: readonly MailWarning[]
  /** Who asked for a receipt, while none was given or refused (RFC 8098). */
  readonly receiptTo: MailPerson | null
  readonly list: { readonly unsubscribe: string | null } | null
  readonly cut: boolean
  readonly damaged: boolean
  /** Where a draft was being written: what it answers, what its identity was. */
  readonly draft: DraftSeen | null
}

export interface AttachmentSeen extends MailPart {
  /** Shown in the browser as a picture, or as text; else only saved. */
  readonly shown: 'image' | 'text' | 'message' | null
  /** Why care is wanted with it, in one sentence; `null` where nothing is known against it. */
  readonly risk: string | null
}

/** What certified mail says, read from its headers and its `daticert.xml`. Days and times as in the certificate. */
export interface CertifiedSeen {
  readonly kind: Certified
  readonly provider: string
  readonly identifier: string
  readonly sender: string
  readonly recipients: readonly { readonly email: string; readonly certified: boolean }[]
  readonly subject: string
  readonly at: string
  /** Why it was not delivered. */
  readonly error: string
  /** The part with the message as it was sent, whole (`postacert.eml`). */
  readonly original: string | null
  readonly certificate: string | null
}

export interface MailWarning {
  /** Stable: what it is about. */
  readonly code: 'look-alike' | 'reply-elsewhere' | 'name-is-address' | 'unverified-body' | 'risky-attachment' | 'links-elsewhere'
  readonly sentence: string
}

/** `conversation`: `MessageAsked`, answers the messages that belong together, oldest first. */
export interface ConversationAnswer {
  readonly lines: readonly MessageLine[]
}

/** `flag` */
export interface FlagAsked {
  readonly messages: MessageSet
  readonly change: 'read' | 'unread' | 'flagged' | 'unflagged'
}

/** `move`, `copy`: answer where the messages are now, so that it can be undone. `junk` also tells the server so. */
export interface MoveAsked {
  readonly messages: MessageSet
  readonly to: string | { readonly role: 'trash' | 'junk' | 'inbox' } | { readonly archive: true }
}
export interface MoveAnswer {
  readonly moved: readonly MessageSet[]
}

/** `erase`: for ever, from the bin, the junk or the drafts alone. */
export interface EraseAsked {
  readonly messages: MessageSet
}
/** `empty`: the bin or the junk, whole. */
export interface EmptyAsked {
  readonly folder: string
}

/** `GET part?folder=&validity=&uid=&part=`: saved; with `&show=1` shown, where `AttachmentSeen.shown` says so. `GET source?…` */

/** What a message is made of, as it is written. */
export interface Draft {
  readonly from: string
  readonly to: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
  readonly bcc: readonly MailPerson[]
  readonly subject: string
  readonly text: string
  /** Made safe on the server before anything leaves; `null` for plain text alone. */
  readonly html: string | null
  readonly attachments: readonly DraftAttachment[]
  readonly receipt: boolean
  readonly important: boolean
  /** What it answers or passes on: marked so when it left. */
  readonly about: { readonly kind: 'reply' | 'forward'; readonly ref: MessageRef } | null
}
export type DraftAttachment =
  | { readonly kind: 'upload'; readonly id: string; readonly name: string; readonly size: number; readonly type: string }
  | { readonly kind: 'part'; readonly ref: MessageRef; readonly part: string; readonly name: string; readonly size: number | null; readonly type: string }
  | { readonly kind: 'message'; readonly ref: MessageRef; readonly name: string; readonly size: number; readonly type: 'message/rfc822' }

export interface DraftSeen extends Draft {
  /** Names the draft for ever, whatever computer it is written on. */
  readonly id: string
}

/** `draft-save`: puts it among the drafts in the place of what it was; `replaces` is that. */
export interface DraftSaveAsked {
  readonly id: string
  readonly draft: Draft
  readonly replaces: MessageRef | null
}
export interface DraftSaveAnswer {
  readonly saved: MessageRef
  /** Another window wrote the same draft meanwhile: both are kept, this one under a new id. */
  readonly id: string
}
/** `draft-remove`: `{ ref }`, into the bin. */

/** `POST upload?id=&slice=&slices=&name=&type=`: a slice of a file as bytes, `UPLOAD_SLICE` octets but for the last. `{}` as answer. */
export const UPLOAD_SLICE = 57 * 65_536
/** `upload-remove` */
export interface UploadRemoveAsked {
  readonly id: string
}

/** `send`: what was kept as a draft is sent and kept among what was sent. */
export type SendAsked = DraftSaveAsked
export interface SendAnswer {
  /** Recipients the server refused while it took the others. */
  readonly refused: readonly string[]
  /** Where it is kept; `null` where it left and no copy could be kept. */
  readonly kept: MessageRef | null
  readonly problem: ProblemMessage | null
}

/** `people`: who a recipient's field is completed with, at most 12. */
export interface PeopleAsked {
  readonly text: string
}
export interface PeopleAnswer {
  readonly people: readonly (MailPerson & { readonly about: string; readonly members?: readonly MailPerson[] })[]
}

/** `receipt`: says to whoever asked that the message was read, or that nothing will be said. */
export interface ReceiptAsked {
  readonly ref: MessageRef
  readonly send: boolean
}

/** `rules`: without a message reads them, with one keeps them. */
export interface RulesAnswer {
  readonly rules: MailRules
  readonly foreign: boolean
}

/** `to-draft`, `to-request`: an attachment or the text as a new draft of the editor, or as a request to the communication office. */
export interface ToDraftAsked {
  readonly ref: MessageRef
  readonly part: string | null
}
export interface ToDraftAnswer {
  /** Where it goes on, on this host. */
  readonly url: string
}

/** `GET live`: server-sent events, `event: folder` with `{ "folder": path }` whenever something there is another. */
/** `news`: where nothing lives long: what there is now of the inbox. */
export interface NewsAnswer {
  readonly unread: number
  readonly newest: MessageLine | null
}
