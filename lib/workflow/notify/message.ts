/** One thing in a mail: the reason first, then the words that were written, then where to go. */
export interface MessageLine {
  readonly reason: string
  readonly quote: string | null
  readonly link: { readonly label: string; readonly url: string }
}

/** A mail before it is made text and HTML. */
export interface Message {
  readonly subject: string
  readonly greeting: string
  readonly groups: readonly { readonly heading: string | null; readonly lines: readonly MessageLine[] }[]
  /** Why it came, what it is not for. */
  readonly closing: readonly string[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

/** The two forms of a message that a letter carries, both whole. */
export type Render = (message: Message) => { readonly text: string; readonly html: string }
