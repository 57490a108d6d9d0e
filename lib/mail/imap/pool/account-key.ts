import { createHmac, randomBytes } from 'node:crypto'
import type { MailAccount } from '../../mailbox/mail-account.ts'

/**
 * What connections of an account are kept under: who has the same name and another secret gets none of them. Made with a key
 * that is of this process alone, so that no memory holds what a password could be guessed from.
 */
export function accountKeys(): (account: MailAccount) => string {
  const key = randomBytes(32)
  return ({ email, secret }) => createHmac('sha256', key).update(JSON.stringify([email, secret])).digest('base64')
}
