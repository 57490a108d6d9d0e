import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Letter } from '../../../lib/mail/letter.ts'
import { maildirSender } from '../../../lib/mail/maildir/maildir-sender.ts'
import { readBox } from '../../../lib/mail/maildir/read-box.ts'
import { oneLine } from '../../../lib/mail/one-line.ts'

const HEAD = { name: 'Redazione', email: 'redazione@portale.example', host: 'portale.example' }
const test = suite<{ dir: string }>('the boxes of the demonstration')

test.before.each(async (context) => {
  context.dir = await mkdtemp(join(tmpdir(), 'posta-'))
})
test.after.each(({ dir }) => rm(dir, { recursive: true, force: true }))

function letter(change: Partial<Letter> = {}): Letter {
  return { id: 'n1.e2.marta', to: { box: 'marta', name: 'Marta', email: 'marta@prato.example' }, subject: 'Da correggere', text: 'Ciao', html: '<p>Ciao</p>', list: 'proposte', thread: 'n1', at: Date.parse('2026-11-30T07:00Z'), ...change }
}

test('a letter lies whole in «new», readable by who runs the portal alone, and nothing is left in «tmp»', async ({ dir }) => {
  await maildirSender(dir, HEAD).send(letter())
  const [name = ''] = await readdir(join(dir, 'marta/Maildir/new'))
  assert.match(name, /^1796022000\.[0-9a-f]{32}\.redazione$/)
  assert.is((await stat(join(dir, 'marta/Maildir/new', name))).mode & 0o777, 0o600)
  assert.equal(await readdir(join(dir, 'marta/Maildir/tmp')), [])
})

test('a letter sent again after a crash is there once, also when it was read meanwhile', async ({ dir }) => {
  const sender = maildirSender(dir, HEAD)
  const folder = join(dir, 'marta/Maildir')
  await mkdir(join(folder, 'tmp'), { recursive: true })
  await sender.send(letter())
  const [name = ''] = await readdir(join(folder, 'new'))
  await writeFile(join(folder, 'tmp', name), 'half of a lett')
  await rename(join(folder, 'new', name), join(folder, 'cur', `${name}:2,S`))
  await sender.send(letter({ at: Date.parse('2026-11-30T07:05Z') }))
  assert.equal((await readBox(folder)).map(({ subject }) => subject), ['Da correggere'])
})

test('what was written is what is read, whatever the words', async ({ dir }) => {
  const sender = maildirSender(dir, HEAD)
  const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\r/g, ''))
  await fc.assert(
    fc.asyncProperty(words, words, fc.uuid(), async (subject, text, id) => {
      await sender.send(letter({ id, subject, text: `${text}.`, to: { box: id, name: subject, email: 'marta@prato.example' } }))
      const [read] = await readBox(join(dir, id, 'Maildir'))
      assert.is(read?.subject, oneLine(subject))
      assert.is(read?.text.replace(/\n$/, ''), `${text}.`)
    }),
    { numRuns: 60 },
  )
})

test('no name, no subject and no text adds a header', async ({ dir }) => {
  const sender = maildirSender(dir, HEAD)
  const hostile = fc.array(fc.constantFrom('\r\n', '\n', '\r', '\u0000', '\u2028', 'Bcc: spia@prato.example', 'Content-Type: text/html', ': ', '=?utf-8?q?=0D=0ABcc:_x?=', 'à', '"', '<', '>', ','), { maxLength: 12 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(hostile, hostile, fc.uuid(), async (subject, name, id) => {
      await sender.send(letter({ id, subject, to: { box: id, name, email: 'marta@prato.example' }, text: `${subject}.` }))
      const folder = join(dir, id, 'Maildir/new')
      const raw = await readFile(join(folder, (await readdir(folder))[0] ?? ''), 'utf8')
      const names = [...raw.slice(0, raw.indexOf('\n\n')).matchAll(/^([A-Za-z-]+):/gm)].map(([, header]) => header?.toLowerCase()).sort()
      assert.equal(names.filter((header) => header !== 'subject'), ['auto-submitted', 'content-type', 'date', 'from', 'in-reply-to', 'list-id', 'message-id', 'mime-version', 'references', 'to', 'x-auto-response-suppress'])
    }),
    { numRuns: 80 },
  )
})

test.run()
