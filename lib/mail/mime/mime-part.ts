/** A part of a message as a place in its octets: nothing of it is decoded. */
export interface MimePart {
  /** As IMAP counts parts: `1`, `2.1` (RFC 3501 §6.4.5); empty for the message itself where it has parts. */
  readonly id: string
  /** `text/plain`, in lower case. */
  readonly type: string
  /** Of `Content-Type`. */
  readonly parameters: ReadonlyMap<string, string>
  /** `base64`, `quoted-printable`, or something that changes nothing. */
  readonly encoding: string
  /** `attachment`, `inline`, or what else it says; empty where it says nothing. */
  readonly disposition: string
  /** Decoded; empty where it has none. */
  readonly name: string
  readonly cid: string | null
  /** Where its content begins and ends. */
  readonly start: number
  readonly end: number
  readonly parts: readonly MimePart[]
}
