import type { Person } from './person.ts'

/** The address somebody enters with, before and after. */
export interface AddressChange {
  readonly before: string
  readonly after: string
}

/** Does somebody enter with another address than before? Then another human being may have all that they had (lib/session/person-by-email.ts). */
export function addressChange(before: Person | null, after: Person | null): AddressChange | null {
  if (!before || !after || before.email.toLowerCase() === after.email.toLowerCase()) return null
  return { before: before.email, after: after.email }
}
