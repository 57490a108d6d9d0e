import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readLine } from '../../../../lib/mail/sieve/read-line.ts'
import { literal, quoted } from '../../../../lib/mail/sieve/sieve-strings.ts'

const test = suite('what a ManageSieve server says')

test('a line is read with its atoms and texts, over the literals in it', () => {
  const line = readLine(Buffer.from('OK (TAG "x\\"y") {5}\r\na\r\nbc "è"\r\nNO\r\n'))
  assert.equal(line, { words: [{ atom: 'OK' }, { atom: 'TAG' }, { text: 'x"y' }, { text: 'a\r\nbc' }, { text: 'è' }], length: 33 })
})

test('a line that is not there whole is waited for, wherever it was cut', () => {
  const whole = Buffer.from(`"nome" ${literal('prima\r\nseconda "riga" à')} ACTIVE\r\n`)
  for (let length = 0; length < whole.length; length++) assert.is(readLine(whole.subarray(0, length)), null, String(length))
  assert.is(readLine(whole)?.length, whole.length)
})

test('any text comes through as it was sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const sent = text.toWellFormed()
      assert.equal(readLine(Buffer.from(`${literal(sent)}\r\n`))?.words, [{ text: sent }])
      assert.equal(readLine(Buffer.from(`${quoted(sent)}\r\n`))?.words, [{ text: sent.replaceAll('\u0000', '').replace(/\r\n?|\n/g, '\r\n') }])
    }),
    { numRuns: 200 },
  )
})

test('what is no line of the protocol is told, and no size is believed', () => {
  for (const hostile of ['<html>\r\n', '{x}\r\n', '{999999999}\r\n', `{${'1'.repeat(30)}`, '\u0000\r\n', '%\r\n']) assert.throws(() => readLine(Buffer.from(hostile)), SyntaxError, hostile.slice(0, 20))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (octets) => {
      try {
        const line = readLine(Buffer.from(octets))
        assert.ok(line === null || (line.length > 0 && line.length <= octets.length))
      } catch (error) {
        assert.instance(error, SyntaxError)
      }
    }),
    { numRuns: 300 },
  )
})

test.run()
