import { createContext } from 'preact'
import type { DeskPerson, QueueAnswer } from '../../../lib/protocol/desk.ts'

/** What every room of the desk knows of the whole. */
export interface DeskNow {
  /** `null` until the queue has come. */
  readonly person: DeskPerson | null
  readonly queue: QueueAnswer | null
  /** Asks for the queue again because the person did something. */
  readonly again: () => Promise<void>
}

export const DeskContext = createContext<DeskNow>({ person: null, queue: null, again: () => Promise.resolve() })
