import { join } from 'node:path'
import type { Webmail } from '../../functions/services.ts'
import { fileMailboxes } from '../../lib/mail/files/file-mailboxes.ts'
import { imapMailboxes } from '../../lib/mail/imap/imap-mailboxes.ts'
import { personByEmail } from '../../lib/session/person-by-email.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { sampleMail } from '../seed/mailboxes/sample-mail.ts'
import { DATA } from './data-dir.ts'
import { openCrests } from './open-crests.ts'
import type { Settings } from './settings.ts'

interface Needs {
  readonly work: Workplace
  /** The portal's own key. */
  readonly key: Uint8Array
}

/** The domains of the demonstration's people, all invented (RFC 2606). */
const DEMONSTRATION = ['prato.example', 'montemurlo.example', 'cantagallo.example'] as const

/**
 * The mailboxes of those who work here: at the servers that were named; in the demonstration, whose people are invented,
 * folders of this machine, which nothing leaves. `null` where people are real and no server was named.
 */
export function openWebmail({ dataDir, publicUrl, webmail }: Pick<Settings, 'dataDir' | 'publicUrl' | 'webmail'>, { work, key }: Needs): Webmail | null {
  const secrets = webmail?.secrets ?? [key]
  const crestOf = openCrests(work)
  if (webmail) return { mailboxes: imapMailboxes(webmail.servers), secrets, lasting: true, crestOf }
  if (publicUrl !== null) return null
  const boxOf = async (email: string) => personByEmail((await work.published()).people, email)?.id ?? null
  const mailboxes = fileMailboxes({ dir: join(dataDir, DATA.mail), domains: DEMONSTRATION, boxOf, now: work.now, firstMail: sampleMail(async () => (await work.published()).people.values(), work.now) })
  return { mailboxes, secrets, lasting: true, crestOf }
}
