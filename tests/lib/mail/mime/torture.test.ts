import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messageHead } from '../../../../lib/mail/mime/message-head.ts'
import { readRawMessage, type RawMessage } from '../../../../lib/mail/mime/read-raw-message.ts'
import { readRawPart } from '../../../../lib/mail/mime/read-raw-part.ts'
import { TORTURE, type TortureMessage } from '../../../fixtures/mail/torture.ts'

/** Milliseconds of processor and octets more than before that a message may take to be read, its parts included. */
const TIME = 5000
const MEMORY = 300 * 1024 * 1024
/** Parts that are taken of each. */
const TAKEN = 20

const test = suite('messages that somebody broke')

for (const message of TORTURE) {
  test(`${message.name}: it opens or says why, soon and with little memory`, async () => {
    const bytes = message.bytes()
    const [memory, time] = [process.memoryUsage().rss, process.cpuUsage()]
    const head = messageHead(bytes.subarray(0, 256 * 1024))
    const read = readRawMessage(bytes)
    for (const part of read.parts.slice(0, TAKEN)) await drain(bytes, part.id)
    const spent = process.cpuUsage(time)
    assert.ok((spent.user + spent.system) / 1000 < TIME, `${(spent.user + spent.system) / 1000} ms`)
    assert.ok(process.memoryUsage().rss - memory < MEMORY, `${Math.round((process.memoryUsage().rss - memory) / 1024 / 1024)} MB`)
    assert.ok(isShown(read) || read.damaged || !hasBody(bytes), 'something is seen of it, or it is said that nothing can be')
    holdsItsBounds(read)
    assert.is(head.subject, read.head.subject)
    fits(read, message.expect ?? {})
  })
}

test('they are at least as many as were promised, and none is there twice', () => {
  assert.ok(TORTURE.length >= 150, String(TORTURE.length))
  assert.is(new Set(TORTURE.map(({ name }) => name)).size, TORTURE.length)
})

async function drain(bytes: Buffer, id: string): Promise<void> {
  const part = readRawPart(bytes, id)
  assert.ok(part, `part ${id} is there when it is asked for`)
  for await (const piece of part?.bytes ?? []) assert.ok(piece.length > 0)
}

function isShown({ text, html, parts }: RawMessage): boolean {
  return Boolean(text?.trim() || html?.trim()) || parts.length > 0
}

/** Whether a reader could expect to see something. */
function hasBody(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  const body = /\r?\n\r?\n([^]*)/.exec(text)?.[1] ?? ''
  return /[^\s=-]/.test(body.replace(/^--.*$/gm, '').replace(/^[\w-]+:.*$/gm, ''))
}

function holdsItsBounds({ text, html, parts, headers, head }: RawMessage): void {
  for (const shown of [text, html]) assert.ok((shown?.length ?? 0) <= 2 * 1024 * 1024)
  assert.ok(parts.length <= 1001)
  for (const { id, name, type } of parts) {
    assert.match(id, /^[0-9A-Za-z.]{1,300}$/)
    assert.not.match(name, /[\u0000-\u001f\u007f]/)
    assert.match(type, /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/)
  }
  assert.is(new Set(parts.map(({ id }) => id)).size, parts.length)
  for (const [name, value] of headers) assert.not.match(name + value, /[\u0000-\u001f\u007f]/)
  assert.not.match(head.subject, /[\u0000-\u001f\u007f]/)
}

function fits(read: RawMessage, { text, subject, names, damaged }: NonNullable<TortureMessage['expect']>): void {
  if (text !== undefined) assert.is(read.text?.replace(/\n$/, ''), text)
  if (subject !== undefined) assert.is(read.head.subject, subject)
  if (names !== undefined) assert.equal(read.parts.map(({ name }) => name), names)
  if (damaged !== undefined) assert.is(read.damaged, damaged)
}

test.run()
