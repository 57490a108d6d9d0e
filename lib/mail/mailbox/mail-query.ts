/** What is looked for; all of it must hold. Words are found anywhere, whatever their case (RFC 3501 §6.4.4). */
export interface MailQuery {
  readonly from?: string
  readonly to?: string
  readonly subject?: string
  /** In what people read: headers and text. */
  readonly text?: string
  /** Days as they are on the calendar, `2026-11-28`, both included. */
  readonly since?: string
  readonly until?: string
  readonly unread?: true
  readonly flagged?: true
  readonly attachments?: true
}
