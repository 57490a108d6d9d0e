import type { MailboxSettings } from './webmail.ts'

/** The signature of whom somebody writes as: that of the address where they wrote one, else their own. */
export function signatureOf({ signature, signatures }: Pick<MailboxSettings, 'signature' | 'signatures'>, email: string): string {
  return signatures.find((one) => one.email === email.toLowerCase())?.signature ?? signature
}
