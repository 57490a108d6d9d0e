import { existsSync } from 'node:fs'
import { freePort } from '../../scripts/test/daemon.ts'
import { openDovecot } from './dovecot.ts'

/** Debian has it in a package of its own: `dovecot-submissiond`. */
export const CAN_RUN_SUBMISSION = existsSync('/usr/lib/dovecot/submission')

/**
 * Dovecot as the server a person's program hands its mail to (RFC 6409): it asks for the password over STARTTLS and passes the
 * message on to a mail server behind it. It writes its answers itself: another hand than Postfix'.
 *
 * @param relay the port of the mail server behind it, which trusts this machine
 * @param sizeLimit in kilobytes
 */
export async function openSubmissionFront(passwords: Readonly<Record<string, string>>, relay: number, sizeLimit: number) {
  const port = await freePort()
  const dovecot = await openDovecot(passwords, true, {
    further: `protocols = imap submission
hostname = localhost
service submission-login {
  chroot =
  inet_listener submission {
    port = ${port}
  }
  inet_listener submissions {
    port = 0
  }
}
submission_relay_host = 127.0.0.1
submission_relay_port = ${relay}
submission_relay_trusted = yes
submission_relay_ssl = starttls
submission_relay_ssl_verify = no
submission_max_mail_size = ${sizeLimit} k
`,
  })
  return { port, certificate: dovecot.certificate, end: dovecot.end }
}
