import type { MailServers } from '../imap/mail-servers.ts'
import { smtpConnection } from './smtp-connection.ts'

/** A server rarely changes what it takes; one that did not answer may do so soon. */
const KNOWN_MS = 3_600_000
const UNKNOWN_MS = 60_000
/** Nobody waits longer for it: it only tells beforehand what the server would say in the end. */
const PATIENCE_MS = 1500

interface Known {
  readonly limit: Promise<number | null>
  until: number
}

/** What a message may weigh at each server (`SIZE`, RFC 1870 §3), in octets; `null` where it sets no limit or did not say in time. */
export function sizeLimits(): (servers: MailServers) => Promise<number | null> {
  const known = new Map<MailServers, Known>()
  return (servers) => {
    const now = Date.now()
    const found = known.get(servers)
    const entry = found && found.until > now ? found : { limit: ask(servers), until: now + KNOWN_MS }
    if (entry !== found) {
      known.set(servers, entry)
      void entry.limit.catch(() => {
        entry.until = now + UNKNOWN_MS
      })
    }
    return Promise.race([entry.limit.catch(() => null), patience()])
  }
}

function patience(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref())
}

/** nodemailer keeps what the server announced to itself. */
function ask(servers: MailServers): Promise<number | null> {
  const connection = smtpConnection(servers, 'localhost')
  return new Promise((resolve, reject) => {
    connection.on('error', reject)
    connection.connect((error) => {
      const limit = (connection as unknown as { readonly _maxAllowedSize: number })._maxAllowedSize
      connection.quit()
      if (error) reject(error)
      else resolve(limit > 0 ? limit : null)
    })
  })
}
