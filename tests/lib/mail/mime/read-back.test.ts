import * as fc from 'fast-check'
import MailComposer from 'nodemailer/lib/mail-composer'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messageHead } from '../../../../lib/mail/mime/message-head.ts'
import { readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { readRawPart } from '../../../../lib/mail/mime/read-raw-part.ts'

const test = suite('what was written is what is read')

// Whatever people can type: every script, but no controls, which are no part of a line or of a name.
const letters = fc.string({ unit: 'grapheme', maxLength: 80 })
const line = letters.map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '').replace(/\s+/g, ' ').trim())
const text = fc.array(letters.map((one) => one.replace(/[\p{Cc}]/gu, '')), { minLength: 1, maxLength: 12 }).map((lines) => `${lines.join('\n')}.`)
const person = fc.record({ name: line, email: fc.constantFrom('a@prato.example', 'b.b@prato.example', 'x+y@montemurlo.example') }, { noNullPrototype: true })
const file = fc.record({
  filename: line.filter((name) => name !== ''),
  contentType: fc.constantFrom('application/pdf', 'image/png', 'text/plain', 'application/octet-stream'),
  content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
})

test('a message with names, a subject, a text and files of any letters reads back the same', async () => {
  await fc.assert(
    fc.asyncProperty(person, fc.array(person, { minLength: 1, maxLength: 3 }), line, text, fc.array(file, { maxLength: 3 }), fc.boolean(), async (from, to, subject, body, attachments, withHtml) => {
      const html = withHtml ? `<p>${body.replace(/[<&]/g, '')}</p>` : null
      const raw = await written({ from: address(from), to: to.map(address), subject, text: body, ...(html === null ? {} : { html }), attachments })
      const read = readRawMessage(raw)
      assert.is(read.head.subject, subject)
      assert.equal(read.head.from, [from])
      assert.equal(read.head.to, to)
      assert.is(read.text?.replace(/\n$/, ''), body.replace(/\n$/, ''))
      assert.is(read.html?.replace(/\n$/, '') ?? null, html?.replace(/\n$/, '') ?? null)
      assert.equal([read.cut, read.damaged], [false, body.includes('\ufffd')])
      assert.equal(read.parts.map(({ name, type }) => [name, type]), attachments.map(({ filename, contentType }) => [filename, contentType]))
      for (const [i, part] of read.parts.entries()) {
        assert.ok(Buffer.from(await bytesOf(raw, part.id)).equals(attachments[i]?.content ?? Buffer.alloc(0)), 'a file comes back to the byte')
        if (part.size !== null) assert.is(part.size, attachments[i]?.content.length)
      }
      assert.equal(messageHead(raw), read.head)
      assert.is(read.head.attachments, attachments.length > 0)
    }),
    { numRuns: 150 },
  )
})

test('a message that is enclosed comes back to the byte, also when it was damaged itself', async () => {
  await fc.assert(
    fc.asyncProperty(line, text, async (subject, body) => {
      const inner = await written({ from: 'a@prato.example', to: 'b@prato.example', subject, text: body, attachments: [{ filename: 'x.pdf', content: 'x' }] })
      const head = 'Content-Type: multipart/mixed; boundary=busta\r\n\r\n--busta\r\n\r\nVedi.\r\n--busta\r\nContent-Type: message/rfc822; name=postacert.eml\r\n\r\n'
      const raw = Buffer.concat([Buffer.from(head), inner, Buffer.from('\r\n--busta--\r\n')])
      const read = readRawMessage(raw)
      assert.equal(read.parts.map(({ name, type }) => [name, type]), [['postacert.eml', 'message/rfc822']])
      assert.ok(Buffer.from(await bytesOf(raw, read.parts[0]?.id ?? '')).equals(inner))
    }),
    { numRuns: 40 },
  )
})

test('no octets make the reader throw, and what it says of them is the same whenever it is asked', () => {
  const pieces = fc.constantFrom('Content-Type: multipart/mixed; boundary=b', '\r\n', '\n', '\r', '--b', '--', 'Subject: ', '=?utf-8?B?', '?=', 'Content-Transfer-Encoding: base64', 'filename*0*=', '"', ';', '\0', 'ciao', 'Content-Disposition: attachment; ', 'message/rfc822', '=C3', 'From: ', '<a@b>')
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('latin1'))), { maxLength: 60 }), (parts) => {
      const raw = Buffer.from(parts.join(''), 'latin1')
      assert.equal(readRawMessage(raw), readRawMessage(raw))
    }),
    { numRuns: 400 },
  )
})

function written(options: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> {
  return new Promise((resolve, reject) => new MailComposer({ ...options, newline: 'windows' }).compile().build((error, message) => (error ? reject(error) : resolve(message))))
}

function address({ name, email }: { readonly name: string; readonly email: string }) {
  return { name, address: email }
}

async function bytesOf(raw: Buffer, id: string): Promise<Uint8Array> {
  const pieces = []
  for await (const piece of readRawPart(raw, id)?.bytes ?? []) pieces.push(piece)
  return Buffer.concat(pieces)
}

test.run()
