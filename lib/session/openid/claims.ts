import type { People } from '../../access/people.ts'
import type { Person } from '../../access/person.ts'
import { personByEmail } from '../person-by-email.ts'

/** What a provider says of someone, after its signature was verified. */
export type Claims = Readonly<Record<string, unknown>>

/** Do these claims name anyone at all? */
export function namesSomeone(claims: Claims, personClaim: string | null): boolean {
  return typeof claims[personClaim ?? 'email'] === 'string'
}

/**
 * The person of the rubrica that a provider means, or `null`. Groups are never read here, whatever a provider sends
 * (docs/decisions/0013).
 *
 * An address nobody has verified is whatever its owner typed (OpenID Connect Core 1.0 §5.7): only `true` counts, not the
 * word «true». A provider that verifies none may name a claim with the person's id instead.
 */
export function personOf(claims: Claims, people: People, personClaim: string | null): Person | null {
  const value = claims[personClaim ?? 'email']
  if (typeof value !== 'string') return null
  if (personClaim !== null) return people.get(value) ?? null
  return claims.email_verified === true ? personByEmail(people, value) : null
}
