import { readCookie, strictHostCookie } from '../../session/cookie.ts'
import type { Session } from '../../session/session.ts'
import type { MailAccount } from '../mailbox/mail-account.ts'
import { MailSecretTooLongProblem } from '../problems/mail-secret-too-long-problem.ts'
import { openAccount, sealAccount } from './sealed-account.ts'

const NAME = '__Host-posta'
/** The tokens of a log-in are long: what is too much for a cookie goes on in a second one, and the first begins with this sign. */
const REST = '__Host-posta-2'
const GOES_ON = '~'

/** How long a mailbox stays open with nobody doing anything in it, in seconds. */
export const IDLE_SECONDS = 60 * 60

/** A seal older than this, in seconds, is made anew at the next thing somebody does. */
const RESEAL_SECONDS = 5 * 60

/**
 * Browsers promise to keep 4,096 bytes of name, value and attributes (RFC 6265 §6.1); servers before this one take 8 kB of
 * cookies together.
 */
const LONGEST = 3_400

/**
 * The cookies that keep a mailbox open in one browser, in one session of the portal and no longer than it: one, or two.
 *
 * @param now seconds since the epoch
 * @throws {MailSecretTooLongProblem}
 */
export async function mailboxCookies(account: MailAccount, session: Session, secrets: readonly Uint8Array[], now: number): Promise<readonly string[]> {
  const seal = await sealAccount({ account, session: session.id, at: now }, secrets)
  const seconds = Math.max(0, Math.min(IDLE_SECONDS, session.endsAt - now))
  const [first, rest] = [seal.slice(0, LONGEST), seal.slice(LONGEST)]
  if (rest.length > LONGEST) throw new MailSecretTooLongProblem()
  if (rest === '') return [strictHostCookie(NAME, first, seconds)]
  return [strictHostCookie(NAME, `${GOES_ON}${first}`, seconds), strictHostCookie(REST, rest, seconds)]
}

export function endedMailboxCookies(): readonly string[] {
  return [strictHostCookie(NAME, '', 0), strictHostCookie(REST, '', 0)]
}

/** What a browser has open, and whether its seal is to be made anew. */
export interface OpenDoor {
  readonly account: MailAccount
  readonly isOld: boolean
}

/**
 * The mailbox that this session has open; `null` for a closed door: none, another session's or another person's, too old,
 * sealed with a key that was taken away, changed.
 *
 * @param header the `Cookie` of the request
 * @param email of the person, in lower case
 * @param now seconds since the epoch
 */
export async function openDoor(header: string | null, session: Session, email: string, secrets: readonly Uint8Array[], now: number): Promise<OpenDoor | null> {
  const first = readCookie(header, NAME) ?? ''
  const seal = first.startsWith(GOES_ON) ? `${first.slice(GOES_ON.length)}${readCookie(header, REST) ?? ''}` : first
  const sealed = seal !== '' && seal.length <= 2 * LONGEST ? await openAccount(seal, secrets) : null
  if (!sealed || sealed.session !== session.id || sealed.account.email !== email) return null
  const age = now - sealed.at
  if (age >= IDLE_SECONDS || age < -RESEAL_SECONDS) return null
  return { account: sealed.account, isOld: age >= RESEAL_SECONDS }
}
