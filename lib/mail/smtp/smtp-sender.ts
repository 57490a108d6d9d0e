import { createTransport } from 'nodemailer'
import type { Letterhead } from '../message-of.ts'
import { messageOf } from '../message-of.ts'
import type { Sender } from '../sender.ts'
import { problemOf } from './problem-of.ts'
import type { SmtpSettings } from './smtp-settings.ts'

const TEN_SECONDS = 10_000

// What no other machine hears needs no cover, and a relay of this machine rarely has a certificate in its name.
const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/

/** Gives letters to a mail server, over TLS that was verified: from the first byte on port 465 (RFC 8314), else by STARTTLS. */
export function smtpSender({ host, port, login, ca, from }: SmtpSettings, portalHost: string): Sender {
  const head: Letterhead = { ...from, host: portalHost }
  const inTheClear = LOOPBACK.test(host) && ca === null
  const transport = createTransport({
    host,
    port,
    secure: port === 465,
    ...(inTheClear ? { ignoreTLS: true } : { requireTLS: true }),
    tls: { minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) },
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    name: portalHost,
    connectionTimeout: TEN_SECONDS,
    greetingTimeout: TEN_SECONDS,
    dnsTimeout: TEN_SECONDS,
    socketTimeout: 3 * TEN_SECONDS,
  })
  return {
    send: async (letter) => {
      await transport.sendMail(messageOf(letter, head)).catch((error: unknown) => {
        throw problemOf(error)
      })
    },
  }
}
