import type { Site } from '../../model/sites.ts'
import type { CitizenRequest } from '../citizen-request.ts'
import type { Recipient } from '../mail/owed-letters.ts'

/** Which letter: about an event of a request, to whom. */
export interface LetterOf {
  readonly request: CitizenRequest
  /** Which of its events it tells. */
  readonly index: number
  readonly to: Recipient
  readonly site: Site
  /** The address that accepts the time the event offers; `null` where it offers none, and for the office. */
  readonly offer: string | null
  /** Where people reach the portal, with its scheme. */
  readonly origin: string
}
