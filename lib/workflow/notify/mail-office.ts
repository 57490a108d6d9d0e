import type { Storage } from 'unstorage'
import type { Proposal } from '../../forge/proposal.ts'
import type { Sender } from '../../mail/sender.ts'
import type { CitizenRequest } from '../../requests/citizen-request.ts'
import type { ExpertCheck } from '../state/expert-checks-of.ts'
import type { Workplace } from '../workplace.ts'
import type { Render } from './message.ts'

/** What mails are made and sent with. */
export interface MailOffice {
  readonly work: Workplace
  readonly store: Storage
  readonly sender: Sender
  readonly render: Render
  /** Where people reach the portal, with its scheme. */
  readonly origin: () => string
  /** The address that lets the person of a question in, and nobody else. */
  readonly expertLink: (proposal: Proposal, asked: ExpertCheck['asked']) => Promise<string>
  /** The address at which a citizen accepts the time an event of their request offers; `null` where it offers none. */
  readonly offerLink: (request: CitizenRequest, index: number) => Promise<string | null>
  /** Runs one at a time, of all the processes that share the store; `null` when another is at it. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T | null>
  readonly log: (event: string, data: Readonly<Record<string, string | number | boolean>>) => void
}
