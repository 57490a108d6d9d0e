import { COMPOSE_WORDS } from '../../words/compose.ts'

// The same rule as the function's `MailAddress`, which refuses what this would let pass (RFC 5321 §4.1.2, `Dot-string`).
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/
const LONGEST = 254

/** What is wrong with an address, in one sentence; `null` where nothing is. */
export function addressFault(email: string): string | null {
  const { faults: say } = COMPOSE_WORDS
  const parts = email.split('@')
  const [local = '', domain = ''] = parts
  if (email === '') return say.empty
  if (parts.length === 1) return say.noAt(email)
  if (parts.length > 2) return say.twoAts(email)
  if (/\s/.test(email)) return say.space(email)
  if (local === '') return say.noLocal(email)
  if (domain === '') return say.noDomain(email)
  if (!domain.includes('.') || domain.endsWith('.')) return say.noDot(email, domain.replace(/\.$/, ''))
  if (!LOCAL.test(local)) return say.badLocal(email)
  if (!DOMAIN.test(domain)) return say.badDomain(email)
  return email.length > LONGEST ? say.tooLong : null
}
