import type { Writable } from 'node:stream'
import type { ImapFlow, ImapResponse } from 'imapflow'

type Handler = (response: ImapResponse) => void | Promise<void>

export interface CommandOptions {
  /** What is done with each untagged answer, by its keyword. */
  readonly untagged?: Readonly<Record<string, Handler>>
  /** What is done when the server says it is ready for what comes next (RFC 3501 §7.5). */
  readonly onPlusTag?: Handler
}

/**
 * What imapflow does not show in its types: it has no command for SORT (RFC 5256), THREAD, ESORT (RFC 5267) or an APPEND that
 * is not whole in memory, and asks for more round trips than a cold call can afford. Looked at again at each new version.
 */
export interface Internals {
  readonly exec: (command: string, attributes: readonly unknown[] | false, options: CommandOptions) => Promise<{ readonly response: ImapResponse; readonly next: () => void }>
  /** Folders it has listed: of those it knows it opens without asking. */
  readonly folders: Map<string, { readonly path: string }>
  commands: Map<string, (...args: never[]) => Promise<unknown>>
  readonly socket: { readonly setTimeout: (milliseconds: number) => void } | null
  readonly writeSocket: Writable
}

export function internalsOf(client: ImapFlow): Internals {
  return client as unknown as Internals
}
