import type { Recipient } from '../mail/owed-letters.ts'

/** Where the letters about the requests of a site lie in the demonstration: one box for its citizens, one for its offices. */
export function demonstrationBox(site: string, to: Recipient): string {
  return `${to === 'person' ? 'cittadini' : 'uffici'}-${site}`
}
