import { mkdirSync, writeFileSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { imapMailboxes } from '../lib/mail/imap/imap-mailboxes.ts'
import { openDovecot } from '../scripts/test/dovecot.ts'
import { imapSettings } from './lib/mail/imap/imap-settings.ts'
import { TORTURE } from './fixtures/mail/torture.ts'
const E = 'elena@prato.example'
const dovecot = await openDovecot({ [E]: 'una-di-prova' })
const dir = dovecot.maildir(E)
const t0 = Date.now()
const { uid, gid } = dovecot.owner
for (const d of ['..', '.', 'cur', 'new', 'tmp']) { mkdirSync(join(dir, d), { recursive: true }); chownSync(join(dir, d), uid, gid) }
let total = 0
TORTURE.forEach((m, i) => { const b = m.bytes(); total += b.length; const f = join(dir, 'cur', `${1_700_000_000 + i}.M${i}.prova:2,`); writeFileSync(f, b); chownSync(f, uid, gid) })
console.log('written', Date.now() - t0, total)
const boxes = imapMailboxes(imapSettings(dovecot))
const box = await boxes.lease({ email: E, secret: { kind: 'password', password: 'una-di-prova' } })
const lines = []
for (let from = 0; from < TORTURE.length; from += 100) {
  const t = Date.now()
  try { const page = await box.store.list({ folder: 'INBOX', from, count: 100 }); lines.push(...page.lines); console.log('page', from, page.total, page.lines.length, Date.now() - t) } catch (e) { console.log('page', from, e, Date.now() - t) }
}
const uids = lines.map((l) => l.uid).sort((a, b) => a - b)
console.log(uids.length, uids[0], uids.at(-1))
const cpu0 = process.cpuUsage()
for (const [i, m] of TORTURE.entries()) {
  const line = lines.find((l) => l.uid === i + 1)
  const ref = { folder: 'INBOX', validity: lines[0].validity, uid: i + 1 }
  const [mem, cpu, t] = [process.memoryUsage().rss, process.cpuUsage(), Date.now()]
  let said = ''
  try {
    const o = await box.store.open(ref)
    let octets = 0
    for (const p of o.parts.slice(0, 20)) {
      try { for await (const c of (await box.store.part(ref, p.id)).bytes) octets += c.length } catch (e) { said += ` part ${p.id} ${(e as any).code} ${(e as any).message} ${JSON.stringify((e as any).data)}` }
    }
    const x = m.expect ?? {}
    if (x.text !== undefined && o.text?.replace(/\n$/, '') !== x.text) said += ` text ${JSON.stringify(o.text?.slice(0, 80))} not ${JSON.stringify(x.text)}`
    if (x.subject !== undefined && o.line.subject !== x.subject) said += ` subject ${JSON.stringify(o.line.subject.slice(0, 80))} not ${JSON.stringify(x.subject)}`
    if (x.names !== undefined && JSON.stringify(o.parts.map((p) => p.name)) !== JSON.stringify(x.names)) said += ` names ${JSON.stringify(o.parts.map((p) => p.name))} not ${JSON.stringify(x.names)}`
    if (x.damaged !== undefined && o.damaged !== x.damaged) said += ` damaged ${o.damaged}`
    if (line === undefined) said += ' NO LINE'
    else if (line.subject !== o.line.subject) said += ' LINE subject'
  } catch (e) { said += ` OPEN ${(e as any).code} ${JSON.stringify((e as any).data)}` }
  const c = process.cpuUsage(cpu)
  const ms = (c.user + c.system) / 1000
  const mb = (process.memoryUsage().rss - mem) / 1048576
  if (said || ms > 300 || mb > 60 || Date.now() - t > 500) console.log(i, m.name, '|', said, Math.round(ms), 'cpu', Date.now() - t, 'ms', Math.round(mb), 'MB')
}
console.log('all', Date.now() - t0, process.cpuUsage(cpu0), process.memoryUsage().rss / 1e6)
box.release()
await boxes.close()
console.log(dovecot.log().split('\n').filter((l) => /Error|Warn|Panic|Fatal/.test(l)).slice(0, 20).join('\n'))
await dovecot.end()
