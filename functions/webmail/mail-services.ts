import type { People } from '../../lib/access/people.ts'
import type { Rules } from '../../lib/access/rules.ts'
import type { Site } from '../../lib/model/sites.ts'
import type { Endpoint, LogIn, Services } from '../services.ts'

/** What is in force, as far as the mail goes. */
export interface MailPublished {
  readonly people: People
  readonly rules: Rules
  readonly sites: readonly Site[]
}

/** What the mail's handlers work with: less than the others', so that they also run where there is no content (functions/webmail.ts). */
export interface MailServices extends Pick<Services, 'publicUrl' | 'sessionKey' | 'revocations' | 'store' | 'webmail' | 'log'> {
  readonly work: { readonly now: () => number; readonly published: () => Promise<MailPublished> }
  readonly logIn: Pick<LogIn, 'openId' | 'throttle' | 'addressOf'>
}

/** One address of the mail and what answers there. */
export interface MailEndpoint extends Omit<Endpoint, 'handle'> {
  readonly handle: (request: Request, services: MailServices) => Promise<Response>
}
