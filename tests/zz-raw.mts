import { mkdirSync, writeFileSync, chownSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:net'
import { openDovecot } from '../scripts/test/dovecot.ts'
import { sampleMessage } from './lib/mail/mailbox/sample-message.ts'
const E = 'elena@prato.example'
const dovecot = await openDovecot({ [E]: 'una-di-prova' })
const dir = dovecot.maildir(E)
const { uid, gid } = dovecot.owner
for (const d of ['..', '.', 'cur', 'new', 'tmp']) { mkdirSync(join(dir, d), { recursive: true }); chownSync(join(dir, d), uid, gid) }
const raw = sampleMessage({ subject: 'Buona', text: 'x'.repeat(3000), attachments: [{ filename: '="a.pdf"', type: 'application/pdf', bytes: Buffer.alloc(9000, 'x') }] })
const n = raw.length
const kinds: [string, number][] = [['', 0o644], [`,S=${n},W=${n}`, 0o644], [`,S=100,W=100`, 0o644], [`,S=${n * 3},W=${n * 3}`, 0o644], [`,S=${n},W=${n}`, 0], ['', 0o644]]
kinds.forEach(([s, mode], i) => { const f = join(dir, 'cur', `${1_700_000_000 + i}.M${i}.prova${s}:2,`); writeFileSync(f, raw); chownSync(f, uid, gid); chmodSync(f, mode) })
const items = '(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (From Subject)]<0.32768> BODYSTRUCTURE)'
for (const cmds of [[`FETCH 1:6 ${items}`, `UID SORT (REVERSE ARRIVAL) UTF-8 ALL`, `FETCH 6 ${items}`], ...[3, 4, 5].flatMap((i) => [[`FETCH ${i} (UID FLAGS)`, `FETCH ${i} (UID FLAGS INTERNALDATE)`, `FETCH ${i} (UID RFC822.SIZE)`, `FETCH ${i} (UID BODY.PEEK[HEADER.FIELDS (From Subject)]<0.32768>)`, `FETCH ${i} (UID BODYSTRUCTURE)`, `FETCH ${i} (BODY.PEEK[]<0.200>)`, `FETCH ${i} (BODY.PEEK[1]<0.200>)`, 'NOOP'], [`FETCH ${i} (BODY.PEEK[]<0.200000>)`, 'NOOP']]), ['UID SEARCH CHARSET UTF-8 TEXT "niente"', 'NOOP'], ['UID THREAD REFS UTF-8 ALL', 'NOOP'], ['UID SORT (REVERSE ARRIVAL) UTF-8 FROM "xx"', 'NOOP']]) {
  const s = connect(dovecot.imap, '127.0.0.1')
  let out = ''
  s.setEncoding('latin1'); s.on('data', (d) => { out += d }); s.on('close', () => { out += '<<closed>>\n' })
  s.write(`a LOGIN ${E} una-di-prova\r\nb SELECT INBOX\r\n${cmds.map((c, i) => `c${i} ${c}\r\n`).join('')}`)
  await new Promise((r) => setTimeout(r, 700))
  s.destroy()
  console.log('=====', cmds.join(' | '))
  console.log(out.replace(/^[^]*?b OK.*\n/, '').split('\n').map((l) => l.slice(0, 160)).filter((l) => !/^eHh4|^WFhY/.test(l)).join('\n'))
}
console.log(dovecot.log().split('\n').filter((l) => /Error|Panic|Fatal/.test(l)).join('\n'))
await dovecot.end()
