/** What a message of certified mail is made of. */
export interface CertifiedLetter {
  readonly kind: 'message' | 'accepted' | 'delivered' | 'notDelivered'
  readonly subject: string
  readonly body: string
  readonly from: string
  readonly to: string
  /** Whose mailbox it lies in. */
  readonly box: string
  readonly at: number
  readonly id: string
}
