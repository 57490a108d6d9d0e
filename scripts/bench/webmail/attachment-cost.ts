import { imapMailboxes } from '../../../lib/mail/imap/imap-mailboxes.ts'
import type { MailServersOfDomains } from '../../../lib/mail/imap/mail-servers.ts'
import { spreadOf, timed } from '../spread.ts'
import { BENCH_WORDS as say } from '../words.ts'

const BLOCK = Buffer.alloc(57 * 1024, 'qualunque cosa ')
const BLOCKS = 450

/** 25 MB into a mailbox and out of it again: how long, and by how much the memory grows. */
export async function attachmentCost(settings: MailServersOfDomains, email: string, password: string): Promise<void> {
  const mailboxes = imapMailboxes(settings)
  const box = await mailboxes.lease({ email, secret: { kind: 'password', password } })
  let size = 0
  for await (const chunk of message()) size += chunk.length
  const before = process.memoryUsage().rss
  let most = before
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  let ref = { folder: '', validity: '', uid: 0 }
  console.log(say.took('25 MB put into a folder', spreadOf([await timed(async () => (ref = await box.store.append('INBOX', { size, bytes: message(look), flags: [], at: Date.now() })))])))
  const [part] = (await box.store.open(ref)).parts
  let octets = 0
  const read = async () => {
    for await (const chunk of (await box.store.part(ref, part?.id ?? '')).bytes) {
      octets += chunk.length
      look()
    }
  }
  console.log(say.took('25 MB read as a stream, decoded', spreadOf([await timed(read)])))
  if (octets !== BLOCK.length * BLOCKS) throw new Error('it is not whole')
  console.log(say.grew('growth of the memory meanwhile', most - before))
  box.release()
  await mailboxes.close()
}

async function* message(look: () => void = () => undefined): AsyncGenerator<Buffer> {
  const lines = Buffer.from(`${(BLOCK.toString('base64').match(/.{76}/g) ?? []).join('\r\n')}\r\n`)
  yield Buffer.from('Subject: Pesante\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/zip; name="a.zip"\r\nContent-Disposition: attachment; filename="a.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n')
  for (let i = 0; i < BLOCKS; i++) {
    yield lines
    look()
  }
  yield Buffer.from('--b--\r\n')
}
