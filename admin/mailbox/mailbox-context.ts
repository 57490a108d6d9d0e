import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import type { FlagAsked, FoldersAnswer, MailboxSettings, MoveAsked, StateAnswer } from '../../lib/protocol/webmail.ts'
import type { ListLine, MessageLine } from './mail.ts'

/** What is said in passing: what happened, with what takes it back where that is possible, or a refusal. */
export type Saying = { readonly sentence: string; readonly undo?: () => void } | { readonly problem: ProblemMessage; readonly retry?: () => void }

/** What can be done with messages from anywhere: the list shows it at once, takes it back when it is refused, and says it. */
export interface MessageActions {
  /** Quiet where `said` is false: opening a message marks it as read without a word. */
  readonly flag: (lines: readonly ListLine[], change: FlagAsked['change'], said?: boolean) => Promise<boolean>
  /** Can be undone from the note that says it. */
  readonly move: (lines: readonly ListLine[], to: MoveAsked['to']) => Promise<boolean>
  readonly copy: (lines: readonly ListLine[], to: string) => Promise<boolean>
  /** Into the bin; from the bin, the junk and the drafts for ever, after asking. */
  readonly remove: (lines: readonly ListLine[]) => Promise<boolean>
  /** Asks where, then moves or copies. */
  readonly chooseFolder: (lines: readonly ListLine[], how: 'move' | 'copy') => void
}

/** What every room of the mailbox knows of the whole, and what it can tell it. */
export interface Mailbox {
  readonly state: StateAnswer
  /** `null` until they have come. */
  readonly folders: FoldersAnswer | null
  readonly say: (saying: Saying | null) => void
  readonly actions: MessageActions
  /** Keeps the settings that were answered by the function. */
  readonly setSettings: (settings: MailboxSettings) => void
  /** An address the server does not take as a sender is offered no more. */
  readonly forgetIdentity: (email: string) => void
  /** Something changed in a folder by what a room did itself (sent, saved a draft): counts and list are asked for again. */
  readonly changed: (folder?: string) => void
  /** Back to the list the message was opened from, its line under the focus. */
  readonly close: () => void
  /** The next or the previous message of the list; `null` at its ends. */
  readonly neighbour: (by: 1 | -1) => MessageLine | null
  readonly openLine: (line: MessageLine) => void
}

export const MailboxContext = createContext<Mailbox | null>(null)

/** @throws {Error} outside of the mailbox */
export function useMailbox(): Mailbox {
  const mailbox = useContext(MailboxContext)
  if (!mailbox) throw new Error('a room of the mailbox outside of it')
  return mailbox
}
