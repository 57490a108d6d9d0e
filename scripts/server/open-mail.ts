import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Services } from '../../functions/services.ts'
import { takeWriterLock, writerAddress } from '../../lib/forge/embedded/writer/writer-lock.ts'
import { RepositoryBusyProblem } from '../../lib/forge/problems/repository-busy-problem.ts'
import { maildirSender } from '../../lib/mail/maildir/maildir-sender.ts'
import { readBox } from '../../lib/mail/maildir/read-box.ts'
import { smtpSender } from '../../lib/mail/smtp/smtp-sender.ts'
import type { MailOffice } from '../../lib/workflow/notify/mail-office.ts'
import { DATA } from './data-dir.ts'
import { mailOffice, type OfficeNeeds } from './mail-office.ts'
import type { Settings } from './settings.ts'

/** Who signs the mails of the demonstration, which leave this folder never. */
const DEMONSTRATION = { name: 'Redazione Diffusa', email: 'redazione@portale.example', host: 'portale.example' } as const

/**
 * How mails leave: through the body's mail server; in the demonstration, whose people are invented, into boxes of this
 * folder and nowhere else. Nothing leaves where no server was named.
 */
export async function openMail({ dataDir, publicUrl, mail }: Pick<Settings, 'dataDir' | 'publicUrl' | 'mail'>, { key, ...needs }: OfficeNeeds): Promise<Services['mail']> {
  const boxes = join(dataDir, DATA.mail)
  const sender = publicUrl === null ? maildirSender(boxes, DEMONSTRATION) : mail && smtpSender(mail, new URL(publicUrl).hostname)
  if (!sender) return { office: null, boxes: null }
  const office = mailOffice(sender, { ...needs, key }, await turns(join(dataDir, DATA.store)))
  return { office, boxes: publicUrl === null ? (box) => readBox(join(boxes, box, 'Maildir')) : null }
}

/** Lets one run through at a time, of this process and of others; who comes second goes away. */
async function turns(folder: string): Promise<MailOffice['inTurn']> {
  await mkdir(folder, { recursive: true })
  const address = await writerAddress(folder)
  return async (run) => {
    const release = await takeWriterLock(address, 0).catch((error: unknown) => {
      if (error instanceof RepositoryBusyProblem) return null
      throw error
    })
    if (!release) return null
    try {
      return await run()
    } finally {
      await release()
    }
  }
}
