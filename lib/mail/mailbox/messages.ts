/** Messages of one folder: their numbers hold as long as the folder is the same (RFC 3501 §2.3.1.1). */
export interface MessageSet {
  readonly folder: string
  readonly validity: string
  readonly uids: readonly number[]
}

/** One message of a folder. */
export interface MessageRef {
  readonly folder: string
  readonly validity: string
  readonly uid: number
}

export interface MailPerson {
  /** As the message writes it; empty where it writes none. */
  readonly name: string
  /** May be empty or no address at all: it is what the message says. */
  readonly email: string
}

/** What a message says of itself when it is certified mail (PEC, DPR 68/2005 and its technical rules of 2 November 2005). */
export type Certified =
  | 'message'
  | 'accepted'
  | 'not-accepted'
  | 'delivered'
  | 'not-delivered'
  | 'late'
  | 'taken-over'
  | 'virus'
  | 'anomaly'

/** One line of a list. */
export interface MessageLine extends MessageRef {
  readonly from: readonly MailPerson[]
  readonly to: readonly MailPerson[]
  readonly subject: string
  /** When it was sent, as it says; when it came, where it says nothing that can be read. Milliseconds since the epoch. */
  readonly at: number
  /** Octets, as it lies at the server. */
  readonly size: number
  readonly unread: boolean
  readonly flagged: boolean
  readonly answered: boolean
  readonly forwarded: boolean
  readonly draft: boolean
  readonly attachments: boolean
  readonly certified: Certified | null
  /** `Message-ID`, without its angle brackets; empty where there is none. */
  readonly messageId: string
}

/** A line that stands for a conversation: the newest message, and how many there are in this folder. */
export interface ConversationLine extends MessageLine {
  readonly messages: readonly number[]
  readonly unreadMessages: number
}
