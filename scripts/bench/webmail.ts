import { imapMailboxes } from '../../lib/mail/imap/imap-mailboxes.ts'
import type { MailServersOfDomains } from '../../lib/mail/imap/mail-servers.ts'
import type { LeasedMailbox } from '../../lib/mail/mailbox/mailbox-provider.ts'
import { openDovecot } from '../test/dovecot.ts'
import { openProxy } from '../test/proxy.ts'
import { spreadOf, timed } from './spread.ts'
import { type BareImap, bareImap } from './webmail/bare-imap.ts'
import { fillMaildir } from './webmail/fill-maildir.ts'
import { attachmentCost } from './webmail/attachment-cost.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 15
const COLD_ROUNDS = 7
/** Milliseconds there and as many back. */
const DELAY = 50
const PASSWORD = 'di-prova'
const BOXES = { 'diecimila@prato.example': 10_000, 'centomila@prato.example': 100_000, 'pesante@prato.example': 0 } as const
const ITEMS = 'UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (From To Cc Subject Date Message-ID X-Ricevuta X-Trasporto)]<0.32768> BODYSTRUCTURE'
const STATUSES = 'RETURN (STATUS (MESSAGES UIDVALIDITY UNSEEN) SPECIAL-USE CHILDREN SUBSCRIBED)'
const SUBJECT = 'Ordinanza sul traffico 7'

type Dovecot = Awaited<ReturnType<typeof openDovecot>>

/** What the mailbox costs over a real Dovecot, as ratios to the same IMAP commands over a bare TLS socket, turn by turn. */
export async function webmail(): Promise<void> {
  const dovecot = await openDovecot(Object.fromEntries(Object.keys(BOXES).map((email) => [email, PASSWORD])))
  try {
    // First, for a process that has grown already grows no more.
    await attachmentCost(settingsOf(dovecot), 'pesante@prato.example', PASSWORD)
    for (const [email, count] of Object.entries(BOXES)) {
      if (count === 0) continue
      console.log(say.entries(count))
      fillMaildir(dovecot.maildir(email), count, dovecot.owner)
      await oneSize(dovecot, email, count)
    }
    await roundTrips(dovecot, 'diecimila@prato.example')
  } finally {
    await dovecot.end()
  }
}

async function oneSize(dovecot: Dovecot, email: string, count: number): Promise<void> {
  const mailboxes = imapMailboxes(settingsOf(dovecot))
  const box = await lease(mailboxes, email)
  const bare = await bareImap(dovecot.imaps, dovecot.certificate, email, PASSWORD)
  await bare.send('SELECT INBOX')
  console.log(say.took('the first list ever, the server makes its index', spreadOf([await timed(() => newest(box))])))
  const { lines } = await newest(box)
  const uids = lines.map(({ uid }) => uid)
  const [middle] = (await box.store.list({ folder: 'INBOX', from: count >> 1, count: 1 })).lines
  const one = middle ?? lines[0]
  if (!one) throw new Error('the mailbox is empty')
  const list = count > 20_000 ? [`FETCH ${count - 49}:${count} (${ITEMS})`] : ['UID SORT RETURN (PARTIAL 1:50) (REVERSE ARRIVAL) UTF-8 ALL', `UID FETCH ${uids.join(',')} (${ITEMS})`]
  await versus('list of 50', () => newest(box), () => bare.send('NOOP', ...list))
  await versus('open', () => box.store.open(one), () => bare.send('NOOP', `UID FETCH ${one.uid} (${ITEMS} BODY.PEEK[HEADER]<0.262145>)`, `UID FETCH ${one.uid} (UID BODY.PEEK[1]<0.1000>)`))
  await versus('folders with counts', () => box.store.folders(), () => bare.send(`LIST "" "*" ${STATUSES}`))
  let n = 0
  await versus('search by subject', () => box.store.list({ folder: 'INBOX', from: 0, count: 50, query: { subject: `${SUBJECT}${n++}` } }), () => bare.send('NOOP', `UID SORT (REVERSE ARRIVAL) UTF-8 SUBJECT "${SUBJECT}${n}"`), 5)
  console.log(say.took('conversations, first page', spreadOf([await timed(() => threads(box))])))
  console.log(say.took('conversations, again', spreadOf([await timed(() => threads(box))])))
  await cold(dovecot, email, list)
  bare.end()
  box.release()
  await mailboxes.close()
}

async function cold(dovecot: Dovecot, email: string, list: readonly string[]): Promise<void> {
  const product = async () => {
    const mailboxes = imapMailboxes(settingsOf(dovecot))
    const box = await lease(mailboxes, email)
    await newest(box)
    box.release()
    await mailboxes.close()
  }
  const peer = async () => {
    const bare: BareImap = await bareImap(dovecot.imaps, dovecot.certificate, email, PASSWORD)
    await bare.send('SELECT INBOX', ...list)
    bare.end()
  }
  await versus('cold: connect, log in, list of 50', product, peer, COLD_ROUNDS)
}

async function versus(what: string, product: () => Promise<unknown>, peer: () => Promise<unknown>, rounds = ROUNDS): Promise<void> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let i = 0; i <= rounds; i++) {
    const [own, bare] = [await timed(product), await timed(peer)]
    // The first of each warms what the others find.
    if (i === 0) continue
    ours.push(own)
    theirs.push(bare)
  }
  const [own, bare] = [spreadOf(ours), spreadOf(theirs)]
  console.log(say.took(what, own))
  console.log(say.compared('  the same commands over a bare socket', bare))
  console.log(say.times(`  ${what} / bare`, own.median / bare.median))
}

/** How often a cold inbox waits for the server, counted on a line so slow that nothing is said twice in one breath. */
async function roundTrips(dovecot: Dovecot, email: string): Promise<void> {
  const proxy = await openProxy(dovecot.imaps, { delay: DELAY })
  const mailboxes = imapMailboxes(settingsOf(dovecot, proxy.port))
  const took = await timed(async () => newest(await lease(mailboxes, email)))
  await mailboxes.close()
  await proxy.end()
  console.log(say.took(`a cold inbox where the server is ${2 * DELAY} ms away`, spreadOf([took])))
  // One more, for TCP itself: the proxy answers that in the server's place.
  console.log(say.times('round trips of a cold inbox', proxy.turns() + 1))
}

function settingsOf({ imaps, certificate }: Dovecot, port = imaps): MailServersOfDomains {
  return new Map([['prato.example', { imap: { host: 'localhost', port, tls: 'implicit' }, smtp: { host: 'localhost', port: 1 }, sieve: null, ca: certificate, maxConnections: 2 }]])
}

function lease(mailboxes: ReturnType<typeof imapMailboxes>, email: string): Promise<LeasedMailbox> {
  return mailboxes.lease({ email, secret: { kind: 'password', password: PASSWORD } })
}

const newest = (box: LeasedMailbox) => box.store.list({ folder: 'INBOX', from: 0, count: 50 })
const threads = (box: LeasedMailbox) => box.store.conversations({ folder: 'INBOX', from: 0, count: 50 })
