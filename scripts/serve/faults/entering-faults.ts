import { hasWayIn } from '../../server/settings.ts'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'
import type { Readable } from './setting-faults.ts'

/** Can anybody enter, and does anybody hear of what waits for them? */
export function enteringFaults({ logIn, mail, accept }: Pick<Readable, 'logIn' | 'mail' | 'accept'>): readonly Fault[] {
  const faults: Fault[] = []
  if (logIn && !hasWayIn(logIn)) faults.push({ variable: 'OIDC_ISSUER', ...say.noWayIn })
  if (mail === null && !accept.includes('no-mail')) faults.push({ variable: 'SMTP_HOST', ...say.noMail })
  return faults
}
