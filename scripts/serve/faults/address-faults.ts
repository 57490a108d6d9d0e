import { LOOPBACK, type Settings } from '../../server/settings.ts'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'

/** Is there an address with HTTPS, and does nobody reach the portal without it? */
export function addressFaults({ publicUrl, host, accept }: Pick<Settings, 'publicUrl' | 'host' | 'accept'>): readonly Fault[] {
  const faults: Fault[] = []
  if (publicUrl === null) faults.push({ variable: 'PUBLIC_URL', ...say.noAddress })
  if (!LOOPBACK.test(host) && !accept.includes('open-port')) faults.push({ variable: 'HOST', ...say.openPort })
  return faults
}
