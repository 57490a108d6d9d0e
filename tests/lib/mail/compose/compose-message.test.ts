import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { composeMessage } from '../../../../lib/mail/compose/compose-message.ts'
import { measureMessage } from '../../../../lib/mail/compose/measure-message.ts'
import { referencesOfReply } from '../../../../lib/mail/compose/message-ids.ts'
import type { AttachmentSource, Outgoing } from '../../../../lib/mail/compose/outgoing.ts'
import { readRawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { readRawPart } from '../../../../lib/mail/mime/read-raw-part.ts'

const MESSAGE: Outgoing = {
  messageId: 'bozza-1@prato.example', at: Date.UTC(2026, 10, 28, 9), from: { name: 'Marta Campi', email: 'marta.campi@prato.example' },
  to: [{ name: '', email: 'elena.bassi@prato.example' }], cc: [], bcc: [], subject: 'Prova', text: 'Buongiorno.', html: null,
  attachments: [], inReplyTo: null, references: [], receiptTo: null, important: false, headers: {},
}
const file = (bytes: Uint8Array, change: Partial<AttachmentSource> = {}): AttachmentSource => ({ name: 'file.bin', type: 'application/x', size: bytes.byteLength, cid: null, open: async function* () { yield bytes }, ...change })

async function written(change: Partial<Outgoing>, how: 'toSend' | 'toKeep' = 'toSend'): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of composeMessage({ ...MESSAGE, ...change }, how)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const headOf = (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('latin1')
const fields = (bytes: Buffer) => headOf(bytes).replace(/\r\n[ \t]+/g, ' ').split('\r\n')

const hostile = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('a\r\nBcc: x@y.example', 'a\nX: 1', '\r\n\r\ncorpo', 'a\u2028X: 1', '=?utf-8?q?a=0D=0ABcc:_x?=', '"><x@y.example>', 'a\u0000b'))

test('nothing of what somebody types begins a field of its own', async () => {
  const known = (await written({})).toString('latin1') && fields(await written({ bcc: [], receiptTo: 'a@b.example' })).map((field) => field.split(':')[0])
  await fc.assert(fc.asyncProperty(hostile, hostile, hostile, async (subject, name, email) => {
    const bytes = await written({ subject, to: [{ name, email: 'elena.bassi@prato.example' }, { name, email }], from: { ...MESSAGE.from, name }, inReplyTo: subject, references: [subject, name], attachments: [file(new Uint8Array(3), { name: subject, type: name })] })
    for (const field of fields(bytes)) {
      assert.match(field, /^[\x20-\x7e\t]+$/)
      assert.ok([...known, 'In-Reply-To', 'References', 'Content-Type', 'MIME-Version'].includes(field.split(':')[0] ?? ''), field)
    }
    assert.is(fields(bytes).filter((field) => field.startsWith('From:')).length, 1)
  }), { numRuns: 120 })
})

test('what is written is read again the same: text, subject, names, files', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').normalize('NFC').trim()).filter((text) => text !== '')
  await fc.assert(fc.asyncProperty(line, fc.array(line, { minLength: 1, maxLength: 5 }), line, fc.uint8Array({ maxLength: 300 }), async (subject, lines, name, content) => {
    const bytes = await written({ subject, text: lines.join('\n'), to: [{ name, email: 'elena.bassi@prato.example' }], attachments: [file(content, { name: `${name}.bin` })] })
    const read = readRawMessage(bytes)
    assert.is(read.head.subject, subject)
    assert.is(read.text?.replace(/\r\n/g, '\n').trimEnd(), lines.join('\n').trimEnd())
    assert.equal(read.head.to, [{ name, email: 'elena.bassi@prato.example' }])
    const [part] = read.parts
    assert.is(part?.name, `${name.replace(/[/\\]+/g, '_')}.bin`)
    assert.equal(new Uint8Array(await new Response(readRawPart(bytes, part?.id ?? '')?.bytes as BodyInit).arrayBuffer()), content)
  }), { numRuns: 80 })
})

test('its size is told to the octet before it is written, files of known size unread', async () => {
  let read = 0
  const unread = file(new Uint8Array(100_000), { open: async function* () { read++; yield new Uint8Array(100_000) } })
  const eml = file(new TextEncoder().encode('Subject: dentro\n\nè una\nprova\n'), { type: 'message/rfc822', name: 'a.eml', size: null })
  for (const change of [{}, { html: '<p>è</p>', text: 'è' }, { attachments: [unread, eml], bcc: [{ name: '', email: 'a@b.example' }] }, { text: '' }]) {
    for (const how of ['toSend', 'toKeep'] as const) assert.is(await measureMessage({ ...MESSAGE, ...change }, how), (await written(change, how)).byteLength)
  }
  assert.is(read, 2, 'read when it is written, not when it is measured')
})

test('who got it unseen is in one’s own copy alone; what was asked for is in both', async () => {
  const change = { bcc: [{ name: 'Segreta', email: 'segreta@prato.example' }], receiptTo: 'marta.campi@prato.example', important: true, inReplyTo: 'x@y', references: ['w@y', 'x@y'] }
  assert.not((await written(change)).includes('segreta@'))
  assert.match(headOf(await written(change, 'toKeep')), /^Bcc: Segreta <segreta@prato\.example>\r?$/m)
  assert.match(headOf(await written(change)), /Disposition-Notification-To: <marta\.campi@prato\.example>[\s\S]*Importance: high[\s\S]*References: <w@y> <x@y>/)
})

test('a chain of references keeps its beginning and its end', () => {
  const chain = Array.from({ length: 60 }, (_, at) => `${at}@y`)
  const kept = referencesOfReply(chain, 'ultimo@y')
  assert.equal([kept.length, kept[0], kept.at(-1)], [30, '0@y', 'ultimo@y'])
  assert.equal(referencesOfReply(['a b', 'c<d>', 'ok@y', 'a\r\nX: 1'], 'u@y'), ['ok@y', 'u@y'])
})

test('whoever stops listening in the middle lets go of the file that was being read', async () => {
  let ended = false
  const endless = file(new Uint8Array(0), { size: 1e9, open: async function* () { try { for (;;) yield new Uint8Array(50_000) } finally { ended = true } } })
  for await (const chunk of composeMessage({ ...MESSAGE, attachments: [endless] }, 'toSend')) if (chunk.byteLength > 1000) break
  for (let tries = 0; tries < 50 && !ended; tries++) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.ok(ended)
})

test.run()
