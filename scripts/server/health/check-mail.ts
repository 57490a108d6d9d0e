import { connect } from 'node:net'
import type { SmtpSettings } from '../../../lib/mail/smtp/smtp-settings.ts'
import type { Check, Finding } from './finding.ts'

const MOST_MS = 2_000
/** How long an answer holds, in milliseconds: a mail server is not asked every second whether it is there. */
const KEPT_MS = 60_000

/**
 * Does the mail server take a connection? It is never a failure: mails wait and are tried again.
 *
 * @param mail `null` where no mail leaves
 */
export function checkMail(mail: Pick<SmtpSettings, 'host' | 'port'> | null, now: () => number): Check {
  let last: { readonly at: number; readonly finding: Promise<Finding> } | undefined
  return () => {
    if (!mail) return Promise.resolve({ status: 'pass', why: 'none' })
    if (!last || Math.abs(now() - last.at) >= KEPT_MS) last = { at: now(), finding: reach(mail) }
    return last.finding
  }
}

function reach({ host, port }: Pick<SmtpSettings, 'host' | 'port'>): Promise<Finding> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: MOST_MS })
    const end = (finding: Finding) => {
      socket.destroy()
      resolve(finding)
    }
    socket.on('connect', () => end({ status: 'pass' }))
    socket.on('timeout', () => end({ status: 'warn', why: 'no-answer' }))
    socket.on('error', (error: NodeJS.ErrnoException) => end({ status: 'warn', why: error.code ?? error.name }))
  })
}
