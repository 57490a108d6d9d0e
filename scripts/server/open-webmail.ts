import { join } from 'node:path'
import type { Webmail } from '../../functions/services.ts'
import { fileMailboxes } from '../../lib/mail/files/file-mailboxes.ts'
import { worksIn } from '../../lib/mail/identities/office-identities.ts'
import { imapMailboxes } from '../../lib/mail/imap/imap-mailboxes.ts'
import { tokenDomains } from '../../lib/mail/settings/token-domains.ts'
import { personByEmail } from '../../lib/session/person-by-email.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { sampleMail } from '../seed/mailboxes/sample-mail.ts'
import { DATA } from './data-dir.ts'
import { mailDomains } from './mail-domains.ts'
import { type Offices, openOffices } from './open-offices.ts'
import type { Settings } from './settings.ts'
import { webmailOfContent } from './webmail-of-content.ts'

interface Needs {
  readonly work: Workplace
  /** The portal's own key. */
  readonly key: Uint8Array
}

/**
 * The mailboxes of those who work here: at the servers that were named; in the demonstration, whose people are invented,
 * folders of this machine, which nothing leaves. `null` where people are real and no server was named.
 */
export function openWebmail({ dataDir, publicUrl, webmail }: Pick<Settings, 'dataDir' | 'publicUrl' | 'webmail'>, { work, key }: Needs): Webmail | null {
  const offices = openOffices(work)
  const common = { ...webmailOfContent(work, offices), secrets: webmail?.secrets ?? [key], lasting: true }
  if (webmail) return { ...common, mailboxes: imapMailboxes(webmail.servers), tokenDomains: tokenDomains(webmail.servers) }
  if (publicUrl !== null) return null
  const mailboxes = fileMailboxes({
    dir: join(dataDir, DATA.mail),
    domains: async () => mailDomains(await work.published()),
    boxOf: async (email) => personByEmail((await work.published()).people, email)?.id ?? null,
    officeBoxes: (email) => boxesOfOffice(email, offices, work),
    now: work.now,
    firstMail: sampleMail(async () => (await work.published()).people.values(), work.now),
  })
  return { ...common, mailboxes, tokenDomains: [] }
}

/** In the demonstration what comes for an office lies with everybody who works there, and they write as it. */
async function boxesOfOffice(email: string, offices: Offices, { published }: Workplace): Promise<readonly string[]> {
  const { people, sites } = await published()
  const boxes: string[] = []
  for (const { key } of sites.filter(({ tipo }) => tipo === 'public')) {
    const named = (await offices.of(key)).filter(({ emails }) => emails.some((one) => one.toLowerCase() === email))
    boxes.push(...[...people.values()].filter((person) => person.member === key && named.some((office) => worksIn(office, person))).map(({ id }) => id))
  }
  return boxes
}
