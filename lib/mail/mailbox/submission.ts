/** Whom a message goes to, whatever its header says (RFC 5321 §2.3.1). Addresses are `MailAddress`. */
export interface Envelope {
  readonly from: string
  readonly to: readonly string[]
}

/** What became of a message that was handed over: those the server refused one by one while it took the others. */
export interface Submitted {
  readonly refused: readonly string[]
}

/** What a server says of the senders it was asked about. */
export interface SenderVerdict {
  /** It can say no: one that takes an address that nobody has judges no sender, or only with the whole message. */
  readonly judges: boolean
  /** Those it takes, of those it was asked about; none where it judges nobody. */
  readonly taken: readonly string[]
}

/** Hands messages over for delivery, as one person. */
export interface Submission {
  /**
   * Resolves when the server answers for the message. It is never tried twice: after a failure in the middle nobody knows.
   *
   * @throws {RecipientsRefusedProblem} when it takes it for nobody; nothing left
   * @throws {MailTooLargeProblem} when it takes none of this size; nothing left
   * @throws {MailNotAcceptedProblem} when it refuses it for another reason; nothing left
   * @throws {MailServerUnreachableProblem} when it did not answer; nothing left
   * @throws {MailMaybeSentProblem} when the answer to the whole message was lost: it may have left
   */
  readonly submit: (envelope: Envelope, message: AsyncIterable<Uint8Array>) => Promise<Submitted>
  /**
   * Whom the server takes as this person's sender, asked without sending anything.
   *
   * @param senders `MailAddress` each
   * @throws {MailLogInRefusedProblem | MailServerUnreachableProblem}
   */
  readonly judge: (senders: readonly string[]) => Promise<SenderVerdict>
}
