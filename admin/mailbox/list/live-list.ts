import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { ListLine } from '../mail.ts'
import type { KnownLines } from './known-lines.ts'

/** A list that is on the screen: what is known of it, and what can be asked of it. */
export interface LiveList {
  readonly known: KnownLines
  /** Something of it has come. */
  readonly arrived: boolean
  readonly problem: ProblemMessage | null
  /** How far a search through all folders has come; `null` for a list that is not one. */
  readonly progress: { readonly looked: number; readonly folders: number; readonly state: 'going' | 'done' | 'stopped' } | null
  readonly stop: () => void
  /** These places are on the screen, or will be. */
  readonly want: (from: number, to: number) => void
  /** Shows a change before the server has made it. Gives what takes it back. */
  readonly change: (change: (known: KnownLines) => KnownLines) => () => void
  /** While something is being done at the server nothing is asked: an answer in between would be of neither state. */
  readonly hold: <T>(doing: () => Promise<T>) => Promise<T>
  /** Asks again for what is on the screen. */
  readonly refresh: () => Promise<void>
  /** The lines between two places, both included, asked for where they are not known; `onCount` hears how many there are yet. */
  readonly between: (from: number, to: number, onCount?: (count: number) => void) => Promise<readonly ListLine[]>
}
