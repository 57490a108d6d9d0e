/** What a mail says, before it has a form. */
export interface MailMessage {
  readonly subject: string
  readonly greeting: string
  readonly groups: readonly { readonly heading: string | null; readonly lines: readonly MailLine[] }[]
  readonly closing: readonly string[]
  readonly links: readonly MailLink[]
}

export interface MailLine {
  readonly reason: string
  readonly quote: string | null
  readonly link: MailLink
}

export interface MailLink {
  readonly label: string
  readonly url: string
}
