import type { MailPerson, MessageLine } from './messages.ts'

/** A part of a message that can be saved by itself. */
export interface MailPart {
  /** Names it within its message, in `[0-9A-Za-z.]`. */
  readonly id: string
  /** As the message calls it, decoded (RFC 2231, RFC 2047); empty where it has no name. Hostile: no path is made of it. */
  readonly name: string
  /** `application/pdf`, lower case, without parameters; as the message says, which may be a lie. */
  readonly type: string
  /** Octets once decoded, as near as can be told without reading it; `null` where nothing is known. */
  readonly size: number | null
  /** `Content-ID` without its angle brackets, for a picture within the text. */
  readonly cid: string | null
  readonly inline: boolean
}

/** A message as it was read: nothing of it was made safe yet. */
export interface OpenedMessage {
  readonly line: MessageLine
  readonly sender: readonly MailPerson[]
  readonly replyTo: readonly MailPerson[]
  readonly cc: readonly MailPerson[]
  readonly bcc: readonly MailPerson[]
  /** `Message-ID`s without angle brackets, oldest first. */
  readonly references: readonly string[]
  readonly inReplyTo: string | null
  /** Header fields by name in lower case, unfolded and decoded, in the order they stand; at most 256 kB of them. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly text: string | null
  /** HTML as it came. */
  readonly html: string | null
  /** The text was longer than what is shown, 2 MB. */
  readonly cut: boolean
  /** All that can be saved, nested messages whole. */
  readonly parts: readonly MailPart[]
  /** Something of it could not be read; the source still can. */
  readonly damaged: boolean
  /** A receipt was given or refused already (`$MDNSent`, RFC 3503). */
  readonly receiptSettled?: boolean
}

/** The bytes of a part, decoded. */
export interface PartContent {
  readonly name: string
  readonly type: string
  /** Octets; `null` where only the end tells. */
  readonly size: number | null
  readonly bytes: ReadableStream<Uint8Array>
}
